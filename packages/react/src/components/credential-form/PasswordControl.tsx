'use client'

import type { ReactNode } from 'react'
import { SecurePasscodeInput, SecurePasswordInput } from '../../secure/secureInputs.js'
import { fieldsOf, sayTrouble, useCredentialFormContext } from './CredentialFormContext.js'
import { TextControl } from './TextControl.js'

export interface PasswordControlProps {
  name: 'password' | 'oldPassword' | 'newPassword'
}

/** A password, typed into a frame of Weavr's, or into a field of this page where the programme allows it. */
export function PasswordControl({ name }: PasswordControlProps): ReactNode {
  const { messages, mode, secure, trouble } = useCredentialFormContext()
  const hint = name === 'newPassword' ? messages.newPasswordHint : undefined
  const shared = { name, label: messages[name], hint }
  if (mode === 'plain') {
    const autoComplete = name === 'newPassword' ? 'new-password' : 'current-password'
    return <TextControl {...shared} secret input={{ autoComplete }} />
  }
  const error = fieldsOf(trouble).includes(name) ? sayTrouble(trouble, messages) : undefined
  const Input = mode === 'passcode' ? SecurePasscodeInput : SecurePasswordInput
  return <Input {...shared} form={secure} error={error} />
}
