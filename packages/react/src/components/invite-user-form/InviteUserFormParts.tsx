'use client'

import { createPart } from '../../internal/createPart.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { Field } from '../form/Field.js'
import { sayFailure } from '../form/sayFailure.js'
import { RoleField } from '../user-roles/RoleField.js'
import { useInviteUserFormContext } from './InviteUserFormContext.js'
import { isAtField } from './InviteUserFormRoot.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './InviteUserFormRoot.js'

/** The heading, which names form and section. */
export const Title = createPart('h2', 'title', () => {
  const { id, words } = useInviteUserFormContext()
  return { id: id + 'title', children: words.title }
})

/** That the invite went out, and to whom; else nothing. It takes the focus, so that it is heard. */
export const Invited = createPart('p', 'invited', () => {
  const { state, words } = useInviteUserFormContext()
  if (state.status !== 'invited') return undefined
  const { name, surname, email } = state.user
  return { tabIndex: -1, children: words.invited(`${name} ${surname}`, email) }
})

/** Names, e-mail address, roles. */
export const Fields = createPart('div', 'fields', () => {
  const { words } = useInviteUserFormContext()
  const text = { type: 'text', autoComplete: 'off', dir: 'auto' }
  const children = (
    <>
      <Field name="name" label={words.name}>
        {(control) => <input {...control} {...text} />}
      </Field>
      <Field name="surname" label={words.surname}>
        {(control) => <input {...control} {...text} />}
      </Field>
      <Field name="email" label={words.email} hint={words.emailHint}>
        {(control) => <input {...control} {...text} type="email" dir="ltr" autoCapitalize="none" />}
      </Field>
      <RoleField />
    </>
  )
  return { children }
})

/** What went wrong with the whole; what is wrong with a field stands at the field. */
export const Notice = createPart('p', 'notice', () => {
  const { general, isOnline, state, words } = useInviteUserFormContext()
  if (!isOnline) return { role: 'status', 'data-tone': 'neutral', children: general.whenOnline }
  if (state.status === 'not-invited')
    return { role: 'alert', children: words.notInvited(`${state.user.name} ${state.user.surname}`) }
  if (state.status === 'unknown') return { role: 'alert', children: words.unknown }
  const said = state.status === 'failed' && !isAtField(state, words) && sayFailure(state.error, general)
  return said ? { role: 'alert', 'data-tone': 'negative', children: said } : undefined
})

/** What support asks for, with a way to copy it, after a failure of the whole; else nothing. */
export const Reference = createReferencePart(() => {
  const { state, words } = useInviteUserFormContext()
  return 'error' in state && !isAtField(state, words) ? requestRefOf(state.error) : undefined
})

/** Sends the form. Keeps the focus while it waits. */
export const Submit = createPart('button', 'submit', () => {
  const { isOnline, state, words } = useInviteUserFormContext()
  const offlineReason = useOfflineReason()
  const isBusy = state.status === 'sending'
  return {
    type: 'submit',
    'aria-disabled': isBusy || !isOnline,
    title: offlineReason,
    'aria-busy': isBusy,
    children: isBusy ? words.inviting : state.status === 'not-invited' ? words.inviteAgain : words.invite,
  }
})

/** Back, where `onCancel` leads somewhere. */
export const Cancel = createPart('button', 'cancel', () => {
  const { onCancel, words } = useInviteUserFormContext()
  return onCancel ? { type: 'button', onClick: onCancel, children: words.cancel } : undefined
})
