'use client'

import { forwardRef, useId, type ReactNode } from 'react'
import { ModalDialog } from '../../internal/dialog/ModalDialog.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { useUsers } from '../../resources/users/userHooks.js'
import type { User } from '../../resources/users/userQueries.js'
import { Form } from '../form/Form.js'
import type { FormErrors } from '../form/FormContext.js'
import { readRoles, RoleField } from '../user-roles/RoleField.js'
import { useUserListContext } from './UserListContext.js'
import { fullName } from './useUserTasks.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

/** The dialog in which roles are changed, or a deactivation is confirmed; nothing while neither is. */
export const TaskDialog = forwardRef<HTMLDialogElement, PartProps<'dialog'>>(function TaskDialog(props, ref) {
  const id = useId()
  const { tasks, words } = useUserListContext()
  const { task } = tasks
  if (!task) return null
  const name = fullName(task.user)
  return (
    <ModalDialog
      aria-labelledby={id}
      data-weavr="user-task-dialog"
      {...props}
      dialogRef={ref}
      onDismiss={tasks.leave}
      focusKey={task.kind}
      placeFocus={(dialog) =>
        dialog.querySelector<HTMLElement>('input:not(:disabled), [data-part=cancel]')?.focus()
      }
    >
      <h2 data-part="title" id={id}>
        {task.kind === 'roles' ? words.rolesTitle(name) : words.deactivateTitle(name)}
      </h2>
      {task.kind === 'roles' ? <Roles user={task.user} /> : <Deactivation user={task.user} />}
    </ModalDialog>
  )
})

/** Whether nobody else is admin. Asked of Weavr: the list may show only some. */
function useLastAdmin(user: User): boolean {
  const isAdmin = user.roles?.includes('ADMIN') ?? false
  const { data } = useUsers({ roles: ['ADMIN'], active: true, limit: 2 }, { enabled: isAdmin })
  return isAdmin && data !== undefined && data.items.every(({ id }) => id === user.id)
}

function Roles({ user }: { user: User }) {
  const { roleWords, tasks, words } = useUserListContext()
  const offlineReason = useOfflineReason()
  const fixed = useLastAdmin(user) ? ({ role: 'ADMIN', why: words.lastAdmin } as const) : undefined
  return (
    <Form
      check={({ roles }): FormErrors =>
        readRoles(roles, fixed).length > 0 ? {} : { roles: roleWords.rolesMissing }
      }
      onSend={({ roles }) => void (offlineReason || tasks.saveRoles(user, readRoles(roles, fixed)))}
    >
      <RoleField defaultValue={user.roles} fixed={fixed} />
      <Failure />
      <div data-part="actions">
        <button
          type="submit"
          data-part="submit"
          aria-disabled={tasks.isBusy || offlineReason !== undefined}
          title={offlineReason}
          aria-busy={tasks.isBusy}
        >
          {tasks.isBusy ? words.saving : words.save}
        </button>
        <Cancel />
      </div>
    </Form>
  )
}

function Deactivation({ user }: { user: User }) {
  const { cardsHref, tasks, words } = useUserListContext()
  const offlineReason = useOfflineReason()
  const { data } = useManagedCards({ userId: user.id, state: ['ACTIVE', 'BLOCKED', 'NOT_ENABLED'], limit: 1 })
  const isLast = useLastAdmin(user)
  return (
    <>
      <p>{isLast ? words.lastAdmin : words.deactivateText}</p>
      {!isLast && data !== undefined && data.count > 0 && (
        <p>
          {words.holdsCards(data.count)} {cardsHref && <a href={cardsHref(user)}>{words.lookAtCards}</a>}
        </p>
      )}
      <Failure />
      <div data-part="actions">
        {!isLast && (
          <button
            type="button"
            data-part="confirm"
            data-emphasis="secondary"
            data-tone="negative"
            aria-disabled={tasks.isBusy || offlineReason !== undefined}
            title={offlineReason}
            aria-busy={tasks.isBusy}
            onClick={() => void (offlineReason || tasks.deactivate(user))}
          >
            {tasks.isBusy ? words.deactivating : words.deactivate}
          </button>
        )}
        <Cancel />
      </div>
    </>
  )
}

function Failure(): ReactNode {
  const { outcome } = useUserListContext().tasks
  return (
    outcome?.error && (
      <p data-part="notice" data-tone="negative" role="alert">
        {outcome.words}
      </p>
    )
  )
}

function Cancel() {
  const { tasks, words } = useUserListContext()
  return (
    <button type="button" data-part="cancel" onClick={tasks.leave}>
      {words.cancel}
    </button>
  )
}
