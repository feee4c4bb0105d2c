'use client'

import { useEffect, useRef, useState, type ComponentPropsWithoutRef, type ReactNode, type Ref } from 'react'
import type { SecureElementMessages } from './secureElementMessages.js'
import { useWeavrContext } from '../internal/WeavrContext.js'
import { Failure } from './Failure.js'
import { noteFrameInput } from './noteFrameInput.js'
import type { FlowListener, FlowStyle, SecureFlowKind } from './SecureClient.js'
import { SecureElementError } from './SecureElementError.js'
import { openFlow } from './openFlow.js'
import { useRetry } from './useRetry.js'
import { useScriptFailure } from './useScriptFailure.js'
import { useSecureElementMessages } from './useSecureElementMessages.js'

export interface SecureFlowProps
  extends FlowStyle, Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'lang' | 'onError'> {
  /** What Weavr answered when the check was started. */
  reference: string
  /** @default what `messages.secureElements` says */
  label?: string
  /** All was sent in: now those who check decide. Ask the resource how far it is. */
  onSubmitted?: () => void
  /** Every message of the flow, as Weavr's script gives it. */
  onMessage?: FlowListener
  onFailed?: (error: SecureElementError) => void
}

type InnerProps = SecureFlowProps & { kind: SecureFlowKind; rootRef: Ref<HTMLDivElement> }

const labels = { kyb: 'kyb', kyc: 'kyc', consumer_kyc: 'consumerKyc' } satisfies Record<
  SecureFlowKind,
  keyof SecureElementMessages
>
const submitted = new Set(['kybSubmitted', 'kycSubmitted'])

/** A new flow for each reference and each attempt. */
export function SecureFlow(props: InnerProps): ReactNode {
  const { attempt, ...script } = useRetry()
  return <FlowGroup key={`${attempt} ${props.reference}`} {...props} script={script} />
}

interface FlowGroupProps extends InnerProps {
  script: Omit<ReturnType<typeof useRetry>, 'attempt'>
}

function FlowGroup({
  kind,
  rootRef,
  script,
  reference,
  label,
  onSubmitted,
  onMessage,
  onFailed,
  ...rest
}: FlowGroupProps): ReactNode {
  const { lang, customCss, customCssStr, ...props } = rest
  const messages = useSecureElementMessages()
  const { user, weavr } = useWeavrContext()
  const signedIn = user !== undefined
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const [phase, setPhase] = useState<'loading' | 'open' | 'submitted' | 'failed'>('loading')
  const title = label ?? messages[labels[kind]]
  const latest = useRef({ onSubmitted, onMessage, onFailed, title })
  useEffect(() => void (latest.current = { onSubmitted, onMessage, onFailed, title }))
  // An invited director has no session: the reference alone opens the check.
  const needsUser = kind !== 'kyc' || signedIn
  const client = !needsUser || script.user === 'known' ? script.client : undefined
  const scriptFailed = useScriptFailure(script, { needs: needsUser ? 'user' : 'script', onFailed })

  useEffect(() => {
    if (!client || !element) return
    return openFlow(
      element,
      {
        ...{ client, kind, reference, lang, customCss, customCssStr, title: () => latest.current.title },
        onOpen: () => setPhase((now) => (now === 'loading' ? 'open' : now)),
        onMessage(type, payload) {
          // What is done in the check is heard of in no other way.
          noteFrameInput(weavr)
          if (submitted.has(type)) setPhase('submitted')
          latest.current.onMessage?.(type, payload)
          if (submitted.has(type)) latest.current.onSubmitted?.()
        },
        onFailed() {
          setPhase('failed')
          latest.current.onFailed?.(new SecureElementError('secure-flow'))
        },
      },
      weavr.platform.timers,
    )
  }, [client, customCss, customCssStr, element, kind, lang, reference, weavr])

  const state = scriptFailed ? 'failed' : phase
  return (
    <div
      data-weavr="secure-flow"
      data-kind={kind}
      data-state={state}
      role="group"
      aria-label={title}
      {...props}
      ref={rootRef}
    >
      <div data-part="frame" ref={setElement} hidden={state === 'failed'} />
      <span data-part="note" aria-live="polite">
        {state === 'loading' ? messages.flowLoading : ''}
      </span>
      {state === 'failed' && (
        <Failure message={messages.flowFailed} tryAgain={messages.tryAgain} retry={script.retry} />
      )}
    </div>
  )
}
