'use client'

import { useId, useState, type ComponentPropsWithoutRef, type ReactNode, type Ref } from 'react'
import { useStore } from 'zustand'
import type { SecureElementMessages } from './secureElementMessages.js'
import { useWeavr } from '../internal/useWeavr.js'
import { Failure } from './Failure.js'
import type { SecureSpanType } from './SecureClient.js'
import type { SecureElementError } from './SecureElementError.js'
import { useRetry } from './useRetry.js'
import { useScriptFailure } from './useScriptFailure.js'
import { useSecureElementMessages } from './useSecureElementMessages.js'
import { useSpanFrame } from './useSpanFrame.js'

export interface SecureSpanProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What stands for it, such as `card.cardNumber?.value`, which Weavr gives to stepped-up sessions only. */
  token: string | undefined
  /** @default what `messages.secureElements` says */
  label?: string
  onShown?: () => void
  onFailed?: (error: SecureElementError) => void
}

type InnerProps = SecureSpanProps & { type: SecureSpanType; rootRef: Ref<HTMLDivElement> }

const labels = { cardNumber: 'cardNumber', cvv: 'cvv', cardPin: 'shownCardPin' } satisfies Record<
  SecureSpanType,
  keyof SecureElementMessages
>

/** A new frame for each token, each attempt, and each time the script is told who the user is. */
export function SecureSpan(props: InnerProps): ReactNode {
  const { attempt, ...script } = useRetry()
  return <SpanGroup key={`${attempt} ${script.links} ${props.token}`} {...props} script={script} />
}

interface SpanGroupProps extends InnerProps {
  script: Omit<ReturnType<typeof useRetry>, 'attempt'>
}

function SpanGroup({
  type,
  rootRef,
  script,
  token,
  label,
  onShown,
  onFailed,
  ...props
}: SpanGroupProps): ReactNode {
  const id = useId()
  const messages = useSecureElementMessages()
  const { session } = useWeavr()
  const steppedUp = useStore(session, (state) => state.steppedUp && state.token !== undefined)
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const title = label ?? messages[labels[type]]
  const client = steppedUp && script.user === 'known' ? script.client : undefined
  const phase = useSpanFrame(element, { client, type, token, title, onShown, onFailed })
  const scriptFailed = useScriptFailure(script, { needs: steppedUp ? 'user' : 'nothing', onFailed })
  const state = !steppedUp ? 'locked' : scriptFailed ? 'failed' : phase

  return (
    <div
      data-weavr="secure-span"
      data-type={type}
      data-state={state}
      role="group"
      aria-labelledby={`${id}l`}
      {...props}
      ref={rootRef}
    >
      <span data-part="label" id={`${id}l`}>
        {title}
      </span>
      <div data-part="frame" ref={setElement} />
      <span data-part="note" aria-live="polite">
        {state === 'locked' ? messages.stepUpFirst : state === 'loading' ? messages.spanLoading : ''}
      </span>
      {state === 'failed' && (
        <Failure message={messages.spanFailed} tryAgain={messages.tryAgain} retry={script.retry} />
      )}
    </div>
  )
}
