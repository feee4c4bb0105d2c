'use client'

import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { SecurePasscodeInput, SecurePasswordInput } from '../../secure/secureInputs.js'
import { fieldsOf, sayTrouble, useCredentialFormContext } from './CredentialFormContext.js'
import { TextField } from './TextField.js'

/** What a field's group takes, in both ways of typing. */
export type FieldProps = Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onChange' | 'onFocus' | 'onBlur'>

export interface PasswordFieldProps extends FieldProps {
  name: 'password' | 'oldPassword' | 'newPassword'
}

/** A password, typed into a frame of Weavr's, or into a field of this page where the programme allows it. */
export const PasswordField = forwardRef<HTMLDivElement, PasswordFieldProps>(function PasswordField({ name, ...props }, ref) {
  const { messages, mode, secure, trouble } = useCredentialFormContext()
  const hint = name === 'newPassword' ? messages.newPasswordHint : undefined
  const shared = { ...props, ref, name, label: messages[name], hint }
  if (mode === 'plain') {
    return <TextField {...shared} secret input={{ autoComplete: name === 'newPassword' ? 'new-password' : 'current-password' }} />
  }
  const error = fieldsOf(trouble).includes(name) ? sayTrouble(trouble, messages) : undefined
  const Input = mode === 'passcode' ? SecurePasscodeInput : SecurePasswordInput
  return <Input {...shared} form={secure} error={error} />
})
