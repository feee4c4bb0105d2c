'use client'

import { useState, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { fieldsOf, sayTrouble, useCredentialFormContext } from './CredentialFormContext.js'

export interface TextControlProps {
  name: string
  label: string
  /** Stands between label and field. @default none */
  hint?: string
  /** The props of the `<input>`. */
  input: ComponentPropsWithoutRef<'input'>
  /**
   * What there is to choose from, as value and words: a `<select>` in place of the `<input>`.
   * @default an input
   */
  choices?: readonly (readonly [value: string, words: string])[]
  /** A password: emptied after a wrong one, and shown only when asked. */
  secret?: boolean
}

/** A label, a hint, an error and an input of this page. */
export function TextControl({ name, label, hint, input, choices, secret }: TextControlProps): ReactNode {
  const { id: form, messages, trouble } = useCredentialFormContext()
  const [seen, setSeen] = useState(false)
  const id = form + name
  const wrong = fieldsOf(trouble).includes(name)
  const shared = {
    id,
    name,
    required: true,
    'aria-invalid': wrong || undefined,
    'aria-describedby': `${id}h ${id}e`,
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span data-part="hint" id={id + 'h'}>
          {hint}
        </span>
      )}
      <span data-part="error" id={id + 'e'} aria-live="polite">
        {wrong && (
          <>
            <span data-part="error-prefix">{messages.errorPrefix}</span>{' '}
            <span>{sayTrouble(trouble, messages, name)}</span>
          </>
        )}
      </span>
      <span data-part="control">
        {choices ? (
          <select {...shared} autoComplete={input.autoComplete} defaultValue={input.defaultValue ?? ''}>
            <option value="">{messages.choose}</option>
            {choices.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...shared}
            spellCheck={false}
            {...(secret && { type: seen ? 'text' : 'password', 'data-secret': true })}
            {...input}
          />
        )}
        {secret && (
          <button type="button" data-part="show" onClick={() => setSeen(!seen)}>
            {messages[seen ? 'hidePassword' : 'showPassword']}
          </button>
        )}
      </span>
    </>
  )
}
