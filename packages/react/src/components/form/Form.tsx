'use client'

import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { FormProvider, type FormErrors } from './FormContext.js'
import { formMessages } from './formMessages.js'

/** What stands in the fields, by their names, without the space around it. */
export type FormValues = Readonly<Record<string, string>>

export interface FormProps {
  /** What is wrong with what was typed, by the names of the fields. Asked on sending, then at each change. */
  check(values: FormValues): FormErrors
  /** Called with what was typed, once nothing is wrong with it. */
  onSend(values: FormValues): void
  /** What Weavr found wrong, by the names of the fields. @default nothing */
  refused?: FormErrors
  /** Called at each change. @default nobody */
  onChange?(values: FormValues): void
  'aria-labelledby'?: string
  children: ReactNode
}

const nothing: FormErrors = {}

/**
 * A form that keeps what was typed whatever happens. It says what is wrong when it is sent, then at each
 * change; the focus goes to the field, or to a list of them where there are several.
 */
export function Form({
  check,
  onSend,
  refused = nothing,
  onChange,
  children,
  ...labels
}: FormProps): ReactNode {
  const id = useId()
  const words = useMessages('forms', formMessages)
  const form = useRef<HTMLFormElement>(null)
  const [found, setFound] = useState(nothing)
  const [wasSent, setSent] = useState(false)
  /** Rises when the focus has to go to what is wrong. */
  const [attempt, setAttempt] = useState(0)
  const errors = Object.keys(found).length > 0 ? found : refused

  useEffect(() => {
    if (!form.current || Object.keys(errors).length === 0) return
    const names = Object.keys(errors)
    const summary = form.current.querySelector<HTMLElement>('[data-part=summary]')
    const field = form.current.elements.namedItem(names[0]!)
    const first = field instanceof RadioNodeList ? field[0] : field
    const target = names.length > 1 ? summary : first
    if (target instanceof HTMLElement) target.focus()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the focus moves on sending, never while somebody types
  }, [attempt, refused])

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    const values = readValues(form.current!)
    const wrong = check(values)
    setSent(true)
    setFound(wrong)
    if (Object.keys(wrong).length > 0) setAttempt((count) => count + 1)
    else onSend(values)
  }

  function onInput() {
    const values = readValues(form.current!)
    if (wasSent) setFound(check(values))
    onChange?.(values)
  }

  return (
    <FormProvider value={{ id, errors, words }}>
      <form ref={form} data-part="form" noValidate onSubmit={onSubmit} onInput={onInput} {...labels}>
        <Summary id={id} errors={errors} title={words.summary} />
        {children}
      </form>
    </FormProvider>
  )
}

function Summary({ id, errors, title }: { id: string; errors: FormErrors; title: string }) {
  const all = Object.entries(errors)
  if (all.length < 2) return null
  return (
    <div data-part="summary" role="group" tabIndex={-1} aria-labelledby={`${id}s`}>
      <p id={`${id}s`}>{title}</p>
      <ul>
        {all.map(([name, error]) => (
          <li key={name}>
            <a
              href={`#${id}${name}`}
              onClick={(event) => {
                // The address holds the page's state: it does not change.
                event.preventDefault()
                document.getElementById(id + name)?.focus()
              }}
            >
              {error}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Boxes of one name are joined by commas. */
function readValues(form: HTMLFormElement): FormValues {
  const values: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue
    values[name] = name in values ? `${values[name]},${value.trim()}` : value.trim()
  }
  return values
}
