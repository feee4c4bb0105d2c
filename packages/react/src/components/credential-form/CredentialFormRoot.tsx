'use client'

import { forwardRef, useImperativeHandle, type FormEvent } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import type { FlowTrouble } from '../../session/FlowFailure.js'
import { CredentialFormProvider, type CredentialForm, type PasswordMode } from './CredentialFormContext.js'
import { useCredentialForm } from './useCredentialForm.js'

/** What the fields hold when the form is sent. */
export type CredentialFormValues = Pick<CredentialForm, 'value'> &
  Pick<ReturnType<typeof useCredentialForm>, 'secrets'>

export interface CredentialFormRootProps extends PartProps<'form'> {
  /** The screen: when another begins, its heading takes the focus. */
  step: string
  state: FlowTrouble & { status: string }
  passwordField: PasswordMode
  send(values: CredentialFormValues): void
}

/** The `<form>` of a way in. `data-state` is the status of the flow, `data-step` the screen. */
export const CredentialFormRoot = forwardRef<HTMLFormElement, CredentialFormRootProps>(
  function CredentialFormRoot(props, ref) {
    const { step, state, passwordField, send, ...rest } = props
    const { context, secrets } = useCredentialForm(step, state, passwordField)
    const { form, value } = context
    useImperativeHandle(ref, () => form.current!)

    const own = {
      'data-part': 'root',
      method: 'post',
      noValidate: true,
      'data-state': state.status,
      'data-step': step,
      'aria-labelledby': context.id + 'title',
      onSubmit(event: FormEvent) {
        event.preventDefault()
        send({ value, secrets })
      },
    }
    return (
      <CredentialFormProvider value={context}>{renderPart('form', own, rest, form)}</CredentialFormProvider>
    )
  },
)
