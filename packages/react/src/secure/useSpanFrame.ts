import { useEffect, useRef, useState } from 'react'
import { useWeavr } from '../internal/useWeavr.js'
import { openSpan, type SpanDraft } from './openSpan.js'
import { SecureElementError } from './SecureElementError.js'
import { useSecureLink } from './SecureContext.js'

interface SpanFrameOptions extends Pick<SpanDraft, 'type' | 'title'> {
  client: SpanDraft['client'] | undefined
  token: string | undefined
  onShown?: () => void
  onFailed?: (error: SecureElementError) => void
}

/** What a token stands for, inside `element`, as long as there are both. */
export function useSpanFrame(
  element: HTMLElement | null,
  options: SpanFrameOptions,
): 'loading' | 'shown' | 'failed' {
  const { client, type, token } = options
  const link = useSecureLink()
  const { timers } = useWeavr().platform
  const [phase, setPhase] = useState<'loading' | 'shown' | 'failed'>('loading')
  const latest = useRef(options)
  useEffect(() => void (latest.current = options))

  useEffect(() => {
    if (!client || !element || token === undefined) return
    const onShown = () => {
      setPhase('shown')
      latest.current.onShown?.()
    }
    const onFailed = () => {
      setPhase('failed')
      latest.current.onFailed?.(new SecureElementError('secure-not-shown'))
    }
    try {
      return openSpan(
        element,
        { client, type, token, title: latest.current.title, onShown, onFailed },
        { link, timers },
      )
    } catch {
      onFailed()
    }
  }, [client, element, link, timers, token, type])
  return phase
}
