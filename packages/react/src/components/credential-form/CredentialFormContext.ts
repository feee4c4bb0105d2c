'use client'

import type { RefObject } from 'react'
import { createRootContext } from '../../internal/createRootContext.js'
import type { CredentialFormMessages } from './credentialFormMessages.js'
import type { SecureForm } from '../../secure/createSecureForm.js'
import type { FlowFailure, FlowTrouble } from '../../session/FlowFailure.js'

/**
 * How passwords are typed: into Weavr's frames, there as passcodes of digits, or, where the programme allows
 * it, into fields of this page.
 */
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

export const [CredentialFormProvider, useCredentialFormContext] =
  createRootContext<CredentialForm>('its Root')

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
export const fieldsOf = ({
  failure,
  failures,
  fields = failures && Object.keys(failures),
}: FlowTrouble): readonly string[] => fields ?? [(failure && ofField[failure]) ?? []].flat()

/** The trouble in words; of one field, where it differs from field to field. */
export function sayTrouble(
  { failure, failures, waitMs = 0 }: FlowTrouble,
  messages: CredentialFormMessages,
  field?: string,
): string | undefined {
  if (failures && field !== undefined) return sayTrouble({ failure: failures[field] }, messages)
  return (
    failure &&
    (failure === 'rateLimited' ? messages.rateLimited(Math.ceil(waitMs / 1000)) : messages[failure])
  )
}

/** What the payer can mend alone, so that nobody asks support. */
const mendable: readonly (FlowFailure | undefined)[] = ['wrongCredentials', 'rateLimited']

/** What support asks for, of a trouble that is about the whole form. */
export const referenceOf = (trouble: FlowTrouble): string | undefined =>
  fieldsOf(trouble).length > 0 || mendable.includes(trouble.failure) ? undefined : trouble.requestRef
