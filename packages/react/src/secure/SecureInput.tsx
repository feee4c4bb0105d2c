'use client'

import { useId, useRef, useState, type ComponentPropsWithoutRef, type ReactNode, type Ref } from 'react'
import { useWeavr } from '../internal/useWeavr.js'
import { createSecureForm, type OwnSecureForm, type SecureForm } from './createSecureForm.js'
import { Failure } from './Failure.js'
import type { SecureField } from './SecureClient.js'
import { useFirst } from './useFirst.js'
import { useInputFrame, type SecureInputEvents } from './useInputFrame.js'
import { useRetry } from './useRetry.js'
import { useSecureElementMessages } from './useSecureElementMessages.js'

export interface SecureInputProps
  extends SecureInputEvents, Omit<ComponentPropsWithoutRef<'div'>, keyof SecureInputEvents | 'children'> {
  /** The form whose `tokenize` covers this input. Cannot change. */
  form?: SecureForm
  /** The name of its token. Cannot change. @default that of the field: `password`, `passCode`, `cardPin` … */
  name?: string
  /** @default what `messages.secureElements` says */
  label?: ReactNode
  /** Stands between label and field. @default none */
  hint?: ReactNode
  /** Why what was typed is not taken. @default none */
  error?: ReactNode
  /** Seen while the field is empty. It never stands for the label. @default none */
  placeholder?: string
  maxLength?: number
  /** Puts the focus into it once it is ready. @default false */
  autoFocus?: boolean
}

type InnerProps = SecureInputProps & { field: SecureField; rootRef: Ref<HTMLDivElement> }

/** A new frame for each attempt, with a state of its own. */
export function SecureInput(props: InnerProps): ReactNode {
  const { attempt, ...script } = useRetry()
  return <InputGroup key={attempt} {...props} script={script} />
}

interface InputGroupProps extends InnerProps {
  script: Omit<ReturnType<typeof useRetry>, 'attempt'>
}

function InputGroup({
  field,
  rootRef,
  script,
  form: given,
  name = field,
  label,
  hint,
  error,
  ...rest
}: InputGroupProps): ReactNode {
  const { placeholder, maxLength, autoFocus, onReady, onChange, onFocus, onBlur, onStrength, ...props } = rest
  const id = useId()
  const messages = useSecureElementMessages()
  const { platform } = useWeavr()
  const [alone] = useState(() => createSecureForm(platform.timers))
  const first = useFirst('A secure input', { form: given ?? alone, name })
  const describedBy = [hint && `${id}h`, error && `${id}e`].filter(Boolean).join(' ')
  const labelRef = useRef<HTMLSpanElement>(null)
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const { phase, empty, focused, focus } = useInputFrame(element, {
    ...{
      client: script.client,
      form: first.form as OwnSecureForm,
      name: first.name,
      field,
      placeholder,
      maxLength,
      autoFocus,
    },
    ...{ events: { onReady, onChange, onFocus, onBlur, onStrength }, label: labelRef, describedBy },
  })
  const failed = script.status === 'failed' || phase === 'failed'

  return (
    <div
      data-weavr="secure-input"
      data-field={field}
      data-state={failed ? 'failed' : phase}
      data-empty={empty || undefined}
      data-focused={focused || undefined}
      data-invalid={error ? true : undefined}
      role="group"
      aria-labelledby={`${id}l`}
      aria-describedby={describedBy || undefined}
      {...props}
      ref={rootRef}
    >
      <span data-part="label" id={`${id}l`} ref={labelRef} onClick={focus}>
        {label ?? messages[field]}
      </span>
      {hint && (
        <span data-part="hint" id={`${id}h`}>
          {hint}
        </span>
      )}
      <span data-part="error" id={`${id}e`} aria-live="polite">
        {error && (
          <>
            <span data-part="error-prefix">{messages.errorPrefix}</span> <span>{error}</span>
          </>
        )}
      </span>
      <div data-part="frame" ref={setElement} onClick={focus} />
      {failed && <Failure message={messages.inputFailed} tryAgain={messages.tryAgain} retry={script.retry} />}
    </div>
  )
}
