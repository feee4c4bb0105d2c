'use client'

import type { ReactNode } from 'react'
import { useFormContext } from './FormContext.js'

/** What ties a control to its label, hint and error. */
export interface ControlProps {
  id: string
  name: string
  'aria-invalid': true | undefined
  'aria-describedby': string
}

export interface FieldProps {
  name: string
  label: ReactNode
  /** Between label and field. @default none */
  hint?: ReactNode
  /** The control: `(props) => <input {...props} />`. */
  children: (control: ControlProps) => ReactNode
}

/** A label, a hint, an error and a control, tied to each other. */
export function Field({ name, label, hint, children }: FieldProps): ReactNode {
  const { id: form, errors, words } = useFormContext()
  const id = form + name
  const error = errors[name]
  return (
    <div data-part="field" data-field={name}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span data-part="hint" id={id + 'h'}>
          {hint}
        </span>
      )}
      <FieldError id={id + 'e'} prefix={words.errorPrefix} error={error} />
      <span data-part="control">
        {children({
          id,
          name,
          'aria-invalid': error ? true : undefined,
          'aria-describedby': `${hint ? `${id}h ` : ''}${id}e`,
        })}
      </span>
    </div>
  )
}

export interface ChoiceFieldProps extends Omit<FieldProps, 'children'> {
  /** One of them (`radio`), or any of them (`checkbox`). */
  type: 'radio' | 'checkbox'
  options: readonly { value: string; label: ReactNode; hint?: ReactNode; isDisabled?: boolean }[]
  defaultValue?: readonly string[]
}

/** A question with its answers, each a line that is pressed. */
export function ChoiceField({
  name,
  label,
  hint,
  type,
  options,
  defaultValue = [],
}: ChoiceFieldProps): ReactNode {
  const { id: form, errors, words } = useFormContext()
  const id = form + name
  const error = errors[name]
  return (
    <fieldset data-part="field" data-field={name} aria-describedby={`${hint ? `${id}h ` : ''}${id}e`}>
      <legend>{label}</legend>
      {hint && (
        <span data-part="hint" id={id + 'h'}>
          {hint}
        </span>
      )}
      <FieldError id={id + 'e'} prefix={words.errorPrefix} error={error} />
      {options.map((option, index) => (
        <label key={option.value} data-part="option">
          <input
            type={type}
            name={name}
            id={index === 0 ? id : undefined}
            value={option.value}
            defaultChecked={defaultValue.includes(option.value)}
            disabled={option.isDisabled}
            aria-invalid={error ? true : undefined}
          />
          <span>
            {option.label}
            {option.hint && <span data-part="hint"> {option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function FieldError({ id, prefix, error }: { id: string; prefix: string; error: string | undefined }) {
  return (
    <span data-part="error" id={id} aria-live="polite">
      {error && (
        <>
          <span data-part="error-prefix">{prefix}</span> <span>{error}</span>
        </>
      )}
    </span>
  )
}
