import type { Timers } from '@weavr-kit/core'
import type { SecureClient, SecureClientForm, SecureClientInput, SecureField, SecureInputOptions } from './SecureClient.js'
import { SecureElementError } from './SecureElementError.js'

/** Secure inputs that are turned into tokens together. */
export interface SecureForm {
  /**
   * Turns what was typed into tokens that are good once, by the names of the inputs.
   * @throws {SecureElementError} `secure-empty`, `secure-not-ready`, `confirmation-differs`, `secure-refused`, `secure-no-answer`
   */
  tokenize(): Promise<Record<string, string>>
  /** Empties the inputs, for instance after a wrong password. */
  clear(): void
  /** Puts the focus into an input. @default the first */
  focus(name?: string): void
}

export interface InputDraft {
  name: string
  field: SecureField
  options: SecureInputOptions
}

/** The form, and how inputs come into it. */
export interface OwnSecureForm extends SecureForm {
  /** Adds an input, which is gone again when `remove` is called. */
  add(client: SecureClient, draft: InputDraft): { input: SecureClientInput; remove(): void }
}

interface Entry {
  field: SecureField
  input: SecureClientInput
  empty: boolean
}

const ANSWER_MS = 20_000

export function createSecureForm(timers: Timers): OwnSecureForm {
  const entries = new Map<string, Entry>()
  let current: { client: SecureClient; form: SecureClientForm } | undefined

  return {
    add(client, { name, field, options }) {
      if (current?.client !== client) current = { client, form: client.form() }
      const entry: Entry = { field, input: current.form.input(name, field, options), empty: true }
      entries.set(name, entry)
      entry.input.on('change', (detail) => void (entry.empty = isEmpty(detail)))
      return {
        input: entry.input,
        remove() {
          if (entries.get(name) === entry) entries.delete(name)
          entry.input.destroy()
          if (entries.size > 0) return
          current?.form.destroy()
          current = undefined
        },
      }
    },

    tokenize() {
      const form = current?.form
      const empty = [...entries].filter(([, entry]) => entry.empty).map(([name]) => name)
      if (!form) return Promise.reject(new SecureElementError('secure-not-ready'))
      if (empty.length > 0) return Promise.reject(new SecureElementError('secure-empty', empty))
      return new Promise((resolve, reject) => {
        const fail = (error: SecureElementError) => (stopWaiting(), reject(error))
        const stopWaiting = timers.after(ANSWER_MS, () => fail(new SecureElementError('secure-no-answer')))
        form.tokenize(
          (tokens) => (stopWaiting(), resolve(tokens)),
          (error) => fail(toError(error, [...entries.keys()])),
        )
      })
    },

    clear: () => entries.forEach(({ input }) => input.clear()),
    focus: (name) => (name === undefined ? [...entries.values()][0] : entries.get(name))?.input.focus(),
  }
}

/** Where the script does not say, something was typed. */
export const isEmpty = (detail: unknown): boolean => (detail as { empty?: boolean } | undefined)?.empty ?? false

/** Only the cause is taken over: nobody knows what else the script puts into its errors. */
function toError(error: unknown, inputs: string[]): SecureElementError {
  const code = (error as { code?: unknown } | undefined)?.code
  if (code === 'CONFIRMATION_MISMATCH') return new SecureElementError('confirmation-differs', inputs)
  return new SecureElementError(code === 'UNMOUNTED' ? 'secure-not-ready' : 'secure-refused', inputs)
}
