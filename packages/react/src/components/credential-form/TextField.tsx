'use client'

import { forwardRef, useState, type ComponentPropsWithoutRef } from 'react'
import { fieldsOf, sayTrouble, useCredentialFormContext } from './CredentialFormContext.js'

export interface TextFieldProps extends ComponentPropsWithoutRef<'div'> {
  name: string
  label: string
  /** Stands between label and field. @default none */
  hint?: string
  /** The props of the `<input>`. */
  input: ComponentPropsWithoutRef<'input'>
  /** A password: emptied after a wrong one, and shown only when asked. */
  secret?: boolean
}

/** A label, a hint, an error and an input of this page. */
export const TextField = forwardRef<HTMLDivElement, TextFieldProps>(function TextField({ name, label, hint, input, secret, ...props }, ref) {
  const { id: form, messages, trouble } = useCredentialFormContext()
  const [seen, setSeen] = useState(false)
  const id = form + name
  const wrong = fieldsOf(trouble).includes(name)
  return (
    <div data-part="field" data-field={name} {...props} ref={ref}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span data-part="hint" id={id + 'h'}>
          {hint}
        </span>
      )}
      <span data-part="error" id={id + 'e'} aria-live="polite">
        {wrong && (
          <>
            <span data-part="error-prefix">{messages.errorPrefix}</span> {sayTrouble(trouble, messages)}
          </>
        )}
      </span>
      <span data-part="control">
        <input
          id={id}
          name={name}
          required
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}h ${id}e`}
          spellCheck={false}
          {...(secret && { type: seen ? 'text' : 'password', 'data-secret': true })}
          {...input}
        />
        {secret && (
          <button type="button" data-part="show" onClick={() => setSeen(!seen)}>
            {messages[seen ? 'hidePassword' : 'showPassword']}
          </button>
        )}
      </span>
    </div>
  )
})
