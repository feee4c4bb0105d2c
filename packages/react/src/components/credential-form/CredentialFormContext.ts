'use client'

import { ConfigurationError } from '@weavr-kit/core'
import { createContext, useContext, type RefObject } from 'react'
import type { CredentialFormMessages } from '../../internal/WeavrMessages.js'
import type { SecureForm } from '../../secure/createSecureForm.js'
import type { FlowFailure, FlowTrouble } from '../../session/FlowFailure.js'

/** How passwords are typed: into Weavr's frames, or, where the programme allows it, into fields of this page. */
export type PasswordMode = 'secure' | 'plain'

/** What the fields of a form share. */
export interface CredentialForm {
  id: string
  mode: PasswordMode
  secure: SecureForm
  form: RefObject<HTMLFormElement | null>
  messages: CredentialFormMessages
  trouble: FlowTrouble
}

export const CredentialFormContext = createContext<CredentialForm | undefined>(undefined)

export function useCredentialFormContext(): CredentialForm {
  const form = useContext(CredentialFormContext)
  if (!form) throw new ConfigurationError('Use this part inside its Root.', { code: 'no-root' })
  return form
}

const ofField: Partial<Record<FlowFailure, string>> = {
  emailMissing: 'email',
  emailOdd: 'email',
  codeMissing: 'code',
  codeWrong: 'code',
  passwordIncorrect: 'oldPassword',
  passwordUsed: 'newPassword',
  passwordShort: 'newPassword',
  passwordLong: 'newPassword',
  passwordSimple: 'newPassword',
}

/** The fields that a trouble is about; none when it is about the whole form. */
export const fieldsOf = ({ failure, fields }: FlowTrouble): readonly string[] => fields ?? [(failure && ofField[failure]) ?? []].flat()

/** The trouble in words. */
export function sayTrouble({ failure, waitMs = 0 }: FlowTrouble, messages: CredentialFormMessages): string | undefined {
  return failure && (failure === 'rateLimited' ? messages.rateLimited(Math.ceil(waitMs / 1000)) : messages[failure])
}
