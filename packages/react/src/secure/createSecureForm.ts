import type { Timers } from '@weavr-kit/core'
import { askScript } from './askScript.js'
import type {
  SecureClient,
  SecureClientForm,
  SecureClientInput,
  SecureField,
  SecureInputOptions,
} from './SecureClient.js'
import { SecureElementError } from './SecureElementError.js'

/** Secure inputs that are turned into tokens together. */
export interface SecureForm {
  /**
   * Turns what was typed into tokens that are good once, by the names of the inputs.
   * @throws {SecureElementError} `secure-empty`, `secure-not-ready`, `confirmation-differs`,
   *   `secure-refused`, `secure-no-answer`
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

/** An input of a form, until `remove` is called. */
export interface AddedInput {
  input: SecureClientInput
  focus(): void
  /** True, once, when the focus that was heard of came from here: it is no act of the payer. */
  takeOwnFocus(): boolean
  remove(): void
}

/** The form, and how inputs come into it. */
export interface OwnSecureForm extends SecureForm {
  add(client: SecureClient, draft: InputDraft): AddedInput
}

interface Entry {
  field: SecureField
  input: SecureClientInput
  empty: boolean
  /** The page put the focus into it, and the frame has not said so yet. */
  isFocusing: boolean
}

export function createSecureForm(timers: Timers): OwnSecureForm {
  const entries = new Map<string, Entry>()
  let current: { client: SecureClient; form: SecureClientForm } | undefined

  return {
    add(client, { name, field, options }) {
      if (current?.client !== client) current = { client, form: client.form() }
      const entry: Entry = {
        field,
        input: current.form.input(name, field, options),
        empty: true,
        isFocusing: false,
      }
      entries.set(name, entry)
      entry.input.on('change', (detail) => void (entry.empty = isEmpty(detail)))
      return {
        input: entry.input,
        focus: () => focusEntry(entry),
        takeOwnFocus() {
          const isOwn = entry.isFocusing
          entry.isFocusing = false
          return isOwn
        },
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
      return askScript<Record<string, string>>(timers, (done, failed) => form.tokenize(done, failed)).catch(
        (reason: unknown) => {
          throw toError(reason, entries)
        },
      )
    },

    clear: () => entries.forEach(({ input }) => input.clear()),
    focus(name) {
      const entry = name === undefined ? [...entries.values()][0] : entries.get(name)
      if (entry) focusEntry(entry)
    },
  }
}

function focusEntry(entry: Entry) {
  entry.isFocusing = true
  entry.input.focus()
}

/** Where the script does not say, something was typed. */
export const isEmpty = (detail: unknown): boolean =>
  (detail as { empty?: boolean } | undefined)?.empty ?? false

/**
 * Only the cause is taken over: nobody knows what else the script puts into its errors. Some versions have
 * codes, others words.
 */
function toError(reason: unknown, entries: ReadonlyMap<string, Entry>): SecureElementError {
  if (reason instanceof SecureElementError) return reason
  const { message, ...rest } = Object(reason) as Record<string, unknown>
  const said = [reason, message, ...Object.values(rest)].filter((part) => typeof part === 'string').join(' ')
  const isRepeated = [...entries.values()].some(({ field }) => field.startsWith('confirm'))
  if (isRepeated && /mismatch|not match/i.test(said))
    return new SecureElementError('confirmation-differs', [...entries.keys()])
  return new SecureElementError(/unmounted|not mounted/i.test(said) ? 'secure-not-ready' : 'secure-refused', [
    ...entries.keys(),
  ])
}
