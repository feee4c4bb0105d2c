'use client'

import { ApiError } from '@weavr-kit/core'
import { forwardRef, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import type { User } from '../../resources/users/userQueries.js'
import { Form, type FormValues } from '../form/Form.js'
import type { FormErrors } from '../form/FormContext.js'
import { formMessages } from '../form/formMessages.js'
import { readRoles } from '../user-roles/RoleField.js'
import { userRoleMessages } from '../user-roles/userRoleMessages.js'
import { InviteUserFormProvider } from './InviteUserFormContext.js'
import { inviteUserFormMessages, type InviteUserFormMessages } from './inviteUserFormMessages.js'
import { useInviteUser, type InviteUserState } from './useInviteUser.js'

export interface InviteUserFormOptions {
  /** Called with whoever was invited. @default nobody */
  onInvited?: (user: User) => void
  /** Leads back; without it there is no such button. */
  onCancel?: () => void
}

export type InviteUserFormRootProps = PartProps<'section'> & InviteUserFormOptions

/** The `<section>` with the form in it. `data-state` is where the invite stands. */
export const Root = forwardRef<HTMLElement, InviteUserFormRootProps>(function Root(
  { onInvited, onCancel, children, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  /** How many have been invited: with each, the form is a new one. */
  const [sent, setSent] = useState(0)
  useEffect(() => {
    // The button that was pressed is gone with the form before; what became of it is read out.
    if (sent > 0) root.current?.querySelector<HTMLElement>('[data-part=invited]')?.focus()
  }, [sent])
  const isOnline = useOnline()
  const words = useMessages('inviteUserForm', inviteUserFormMessages)
  const general = useMessages('forms', formMessages)
  const { rolesMissing } = useMessages('userRoles', userRoleMessages)
  const { state, send } = useInviteUser((user) => {
    setSent((count) => count + 1)
    onInvited?.(user)
  })
  const refused = useMemo(() => findRefused(state, words), [state, words])

  function check(values: FormValues): FormErrors {
    const wrong: Record<string, string> = {}
    for (const name of ['name', 'surname', 'email']) if (!values[name]) wrong[name] = general.missing
    if (values.email && !/^\S+@\S+$/.test(values.email)) wrong.email = words.emailOdd
    if (readRoles(values.roles).length === 0) wrong.roles = rolesMissing
    return wrong
  }

  function onSend({ name = '', surname = '', email = '', roles }: FormValues) {
    if (isOnline) void send({ name, surname, email, roles: readRoles(roles) })
  }

  const own = {
    'data-part': 'root',
    'data-layout': 'narrow',
    'data-state': state.status,
    'aria-labelledby': id + 'title',
    children: (
      <Form key={sent} check={check} onSend={onSend} refused={refused} aria-labelledby={id + 'title'}>
        {children}
      </Form>
    ),
  }
  return (
    <InviteUserFormProvider value={{ id, state, isOnline, onCancel, words, general }}>
      {renderPart('section', own, props, root)}
    </InviteUserFormProvider>
  )
})

const nothing: FormErrors = {}

/** What Weavr has against a field. */
function findRefused(state: InviteUserState, words: InviteUserFormMessages): FormErrors {
  if (state.status !== 'failed') return nothing
  const { error } = state
  if (error.code === 'EMAIL_NOT_UNIQUE') return { email: words.emailUsed }
  if (error.code === 'EMAIL_DOMAIN_NOT_ALLOWED') return { email: words.emailDomain }
  return error instanceof ApiError && error.fields?.email ? { email: words.emailOdd } : nothing
}

/** Whether what went wrong stands at a field. */
export const isAtField = (state: InviteUserState, words: InviteUserFormMessages): boolean =>
  Object.keys(findRefused(state, words)).length > 0
