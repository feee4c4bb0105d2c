'use client'

import { isWeavrError, type WeavrError } from '@weavr-kit/core'
import { useState } from 'react'
import { useSendUserInvite } from '../../resources/users/userInviteHooks.js'
import { useCreateUser } from '../../resources/users/userHooks.js'
import type { CreateUserVariables } from '../../resources/users/userMutations.js'
import type { User } from '../../resources/users/userQueries.js'

/**
 * Where an invite stands. `not-invited`: the person was added, but the e-mail did not go out; sending again
 * sends that alone.
 */
export type InviteUserState =
  | { status: 'idle' }
  | { status: 'sending' }
  | { status: 'failed'; error: WeavrError }
  | { status: 'unknown'; error: WeavrError }
  | { status: 'not-invited'; user: User; error: WeavrError }
  | { status: 'invited'; user: User }

export interface InviteUserFlow {
  state: InviteUserState
  send(person: CreateUserVariables): Promise<void>
}

/**
 * Adds a person to the identity and sends the invite, as one status. Never rejects. Needs a stepped-up
 * session, for which it asks by itself where the page has a `StepUpDialog`.
 * @see `POST /users`, `POST /users/{user_id}/invite`
 */
export function useInviteUser(onInvited?: (user: User) => void): InviteUserFlow {
  const create = useCreateUser()
  const invite = useSendUserInvite()
  const [state, setState] = useState<InviteUserState>({ status: 'idle' })

  async function send(person: CreateUserVariables) {
    if (state.status === 'sending') return
    let user = state.status === 'not-invited' ? state.user : undefined
    setState({ status: 'sending' })
    try {
      user ??= await create.mutateAsync(person)
      await invite.mutateAsync({ id: user.id })
      setState({ status: 'invited', user })
      onInvited?.(user)
    } catch (thrown) {
      const error = thrown as WeavrError
      if (user) setState({ status: 'not-invited', user, error })
      else setState({ status: isWeavrError(error, 'outcome-unknown') ? 'unknown' : 'failed', error })
    }
  }
  return { state, send }
}
