'use client'

import type { Secret } from '@weavr-kit/core'
import { useId, useRef } from 'react'
import { useEarlyEffect } from '../../internal/useEarlyEffect.js'
import { useMessages } from '../../internal/useMessages.js'
import { SecureElementError } from '../../secure/SecureElementError.js'
import { useSecureForm } from '../../secure/useSecureForm.js'
import type { FlowTrouble } from '../../session/FlowFailure.js'
import { fieldsOf, type CredentialForm, type PasswordMode } from './CredentialFormContext.js'
import { credentialFormMessages, passcodeMessages } from './credentialFormMessages.js'

/**
 * A form that reads its fields when it is sent, and moves the focus: to the heading of a new step, to a field
 * that is not right.
 */
export function useCredentialForm(
  step: string,
  trouble: FlowTrouble & { status: string },
  mode: PasswordMode,
) {
  const form = useRef<HTMLFormElement>(null)
  const secure = useSecureForm()
  const passwordWords = useMessages('credentialForms', credentialFormMessages)
  const passcodeWords = useMessages('passcodeForms', passcodeMessages)
  const messages = mode === 'passcode' ? passcodeWords : passwordWords
  const shown = useRef(step)

  useEarlyEffect(() => {
    const heading = form.current?.querySelector<HTMLElement>('[data-part=title]')
    if (shown.current !== step) heading?.focus()
    shown.current = step
  }, [step])

  useEarlyEffect(() => {
    const wrong = trouble.failure === 'wrongCredentials'
    if (wrong) {
      secure.clear()
      for (const field of form.current?.querySelectorAll<HTMLInputElement>('[data-secret]') ?? [])
        field.value = ''
    }
    const fields = fieldsOf(trouble)
    const summary = fields.length > 1 && form.current?.querySelector<HTMLElement>('[data-part=summary]')
    if (summary) return summary.focus()
    const name = wrong ? 'password' : fields[0]
    const field = name && form.current?.elements.namedItem(name)
    if (field) (field as HTMLElement).focus()
    else if (name) secure.focus(name)
  }, [trouble, secure])

  const value = (name: string) => ((new FormData(form.current!).get(name) as string | null) ?? '').trim()
  const context: CredentialForm = { id: useId(), mode, secure, form, value, messages, trouble }
  return {
    context,
    /**
     * Passwords by the names of their fields: tokens that are good once, or, in plain fields, what was typed.
     */
    async secrets<Name extends string>(...names: Name[]): Promise<Record<Name, Secret>> {
      const tokens = mode !== 'plain' && (await secure.tokenize())
      const data = new FormData(form.current!)
      const read = names.map(
        (name) =>
          [name, tokens ? { value: tokens[name] ?? '' } : ((data.get(name) as string | null) ?? '')] as const,
      )
      const empty = read
        .filter(([, secret]) => !(typeof secret === 'string' ? secret : secret.value))
        .map(([name]) => name)
      if (empty.length) throw new SecureElementError('secure-empty', empty)
      return Object.fromEntries(read) as Record<Name, Secret>
    },
  }
}
