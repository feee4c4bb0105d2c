'use client'

import { forwardRef, useImperativeHandle, type ComponentPropsWithoutRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import type { FlowTrouble } from '../../session/FlowFailure.js'
import { CredentialFormContext, type CredentialForm, type PasswordMode } from './CredentialFormContext.js'
import { useCredentialForm } from './useCredentialForm.js'

/** What the fields hold when the form is sent. */
export type CredentialFormValues = Pick<CredentialForm, 'value'> & Pick<ReturnType<typeof useCredentialForm>, 'secrets'>

export interface CredentialFormRootProps extends PartProps<'form'> {
  /** The screen: when another begins, its heading takes the focus. */
  step: string
  state: FlowTrouble & { status: string }
  passwordField: PasswordMode
  send(values: CredentialFormValues): void
}

/** The `<form>` of a way in. `data-state` is the status of the flow, `data-step` the screen. */
export const CredentialFormRoot = forwardRef<HTMLFormElement, CredentialFormRootProps>(function CredentialFormRoot(props, ref) {
  const { step, state, passwordField, send, onSubmit, render, ...rest } = props
  const { context, secrets } = useCredentialForm(step, state, passwordField)
  const { form, value } = context
  useImperativeHandle(ref, () => form.current!)

  const submit: ComponentPropsWithoutRef<'form'>['onSubmit'] = (event) => {
    onSubmit?.(event)
    const wanted = !event.defaultPrevented
    event.preventDefault()
    if (wanted) send({ value, secrets })
  }
  const all = {
    method: 'post',
    noValidate: true,
    'data-state': state.status,
    'data-step': step,
    'aria-labelledby': context.id + 'title',
    ...rest,
    onSubmit: submit,
    ref: form,
  }
  return <CredentialFormContext.Provider value={context}>{render ? render(all) : <form {...all} />}</CredentialFormContext.Provider>
})
