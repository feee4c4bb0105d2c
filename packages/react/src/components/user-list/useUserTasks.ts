'use client'

import { isWeavrError, type WeavrError } from '@weavr-kit/core'
import { useState } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { useActivateUser, useDeactivateUser, useUpdateUser } from '../../resources/users/userHooks.js'
import { useSendUserInvite } from '../../resources/users/userInviteHooks.js'
import type { User } from '../../resources/users/userQueries.js'
import { formMessages } from '../form/formMessages.js'
import { sayFailure } from '../form/sayFailure.js'
import type { UserRole } from '../user-roles/userRoleMessages.js'
import type { UserListMessages } from './userListMessages.js'

/** What is being done to whom, in a dialog of its own. */
export interface UserTask {
  kind: 'roles' | 'deactivate'
  user: User
}

/** What came of the last thing that was done. */
export interface UserOutcome {
  words: string
  error: WeavrError | undefined
}

export interface UserTasks {
  task: UserTask | undefined
  /** Opens the dialog. */
  begin(task: UserTask): void
  /** Closes it; what is under way goes on. */
  leave(): void
  isBusy: boolean
  /** Who was sent an invite while this is on the page: Weavr does not say it of a user. */
  invited: ReadonlySet<string>
  noteInvited(user: User): void
  outcome: UserOutcome | undefined
  saveRoles(user: User, roles: UserRole[]): void
  deactivate(user: User): void
  activate(user: User): void
  sendInvite(user: User): void
}

export const fullName = ({ name, surname }: User): string => `${name} ${surname}`

/** What one may do to users, one thing at a time, and what came of it in words. Never rejects. */
export function useUserTasks(words: UserListMessages): UserTasks {
  const general = useMessages('forms', formMessages)
  const update = useUpdateUser()
  const off = useDeactivateUser()
  const on = useActivateUser()
  const invite = useSendUserInvite()
  const [task, setTask] = useState<UserTask>()
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<UserOutcome>()
  const [invited, setInvited] = useState<ReadonlySet<string>>(new Set())
  const noteInvited = ({ id }: User) => setInvited((before) => new Set(before).add(id))

  function explain(error: WeavrError, user: User): string | undefined {
    if (error.code === 'CANNOT_MODIFY_OWN_ROLES') return words.ownRoles
    if (error.code === 'ADMIN_ROLE_REMOVAL_NOT_ALLOWED') return words.adminRemoval
    if (error.code === 'INVITE_ALREADY_CONSUMED') return words.inviteUsed(fullName(user))
    if (isWeavrError(error, 'outcome-unknown')) return words.unknown
    return sayFailure(error, general)
  }

  async function run(user: User, work: () => Promise<unknown>, said: string): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setOutcome(undefined)
    try {
      await work()
      setTask(undefined)
      setOutcome({ words: said, error: undefined })
    } catch (thrown) {
      const error = thrown as WeavrError
      const why = explain(error, user)
      setOutcome(why === undefined ? undefined : { words: why, error })
    } finally {
      setBusy(false)
    }
  }

  return {
    task,
    begin(next) {
      setOutcome(undefined)
      setTask(next)
    },
    leave: () => setTask(undefined),
    isBusy,
    invited,
    noteInvited,
    outcome,
    saveRoles: (user, roles) =>
      void run(user, () => update.mutateAsync({ id: user.id, roles }), words.saved(fullName(user))),
    deactivate: (user) =>
      void run(user, () => off.mutateAsync({ id: user.id }), words.wasDeactivated(fullName(user))),
    activate: (user) =>
      void run(user, () => on.mutateAsync({ id: user.id }), words.wasActivated(fullName(user))),
    sendInvite: (user) =>
      void run(
        user,
        async () => {
          await invite.mutateAsync({ id: user.id })
          noteInvited(user)
        },
        words.inviteSent(fullName(user)),
      ),
  }
}
