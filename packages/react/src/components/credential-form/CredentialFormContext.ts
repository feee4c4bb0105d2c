'use client'

import { ConfigurationError } from '@weavr-kit/core'
import { createContext, useContext, type RefObject } from 'react'
import type { CredentialFormMessages } from '../../internal/WeavrMessages.js'
import type { SecureForm } from '../../secure/createSecureForm.js'
import type { FlowFailure, FlowTrouble } from '../../session/FlowFailure.js'

/** How passwords are typed: into Weavr's frames, there as passcodes of digits, or, where the programme allows it, into fields of this page. */
export type PasswordMode = 'secure' | 'passcode' | 'plain'

/** What the fields of a form share. */
export interface CredentialForm {
  id: string
  mode: PasswordMode
  secure: SecureForm
  form: RefObject<HTMLFormElement | null>
  /** What stands in a field of this page, without the space around it. */
  value(name: string): string
  messages: CredentialFormMessages
  trouble: FlowTrouble
}

export const CredentialFormContext = createContext<CredentialForm | undefined>(undefined)

export function useCredentialFormContext(): CredentialForm {
  const form = useContext(CredentialFormContext)
  if (!form) throw new ConfigurationError('Use this part inside its Root.', 'no-root')
  return form
}

const ofField: Partial<Record<FlowFailure, string>> = {
  emailMissing: 'email',
  emailOdd: 'email',
  codeMissing: 'code',
  codeWrong: 'code',
  codeLast: 'code',
  codeExpired: 'code',
  passwordIncorrect: 'oldPassword',
  passwordUsed: 'newPassword',
  passwordShort: 'newPassword',
  passwordLong: 'newPassword',
  passwordSimple: 'newPassword',
}

/** The fields that a trouble is about; none when it is about the whole form. */
export const fieldsOf = ({ failure, failures, fields = failures && Object.keys(failures) }: FlowTrouble): readonly string[] =>
  fields ?? [(failure && ofField[failure]) ?? []].flat()

/** The trouble in words; of one field, where it differs from field to field. */
export function sayTrouble({ failure, failures, waitMs = 0 }: FlowTrouble, messages: CredentialFormMessages, field?: string): string | undefined {
  if (failures && field !== undefined) return sayTrouble({ failure: failures[field] }, messages)
  return failure && (failure === 'rateLimited' ? messages.rateLimited(Math.ceil(waitMs / 1000)) : messages[failure])
}
