import { useEffect, useRef, useState } from 'react'
import { useWeavr } from '../internal/useWeavr.js'
import { followStyle } from './followStyle.js'
import { readFrameStyle } from './readFrameStyle.js'
import type { SecureClient, SecureSpanType } from './SecureClient.js'
import { SecureElementError } from './SecureElementError.js'

interface SpanFrameOptions {
  client: SecureClient | undefined
  type: SecureSpanType
  token: string | undefined
  title: string
  onShown?: () => void
  onFailed?: (error: SecureElementError) => void
}

const READY_MS = 20_000

/** What a token stands for, inside `element`, as long as there are both. */
export function useSpanFrame(element: HTMLElement | null, options: SpanFrameOptions): 'loading' | 'shown' | 'failed' {
  const { client, type, token } = options
  const { timers } = useWeavr().platform
  const [phase, setPhase] = useState<'loading' | 'shown' | 'failed'>('loading')
  const latest = useRef(options)
  useEffect(() => void (latest.current = options))

  useEffect(() => {
    if (!client || !element || token === undefined) return
    const fail = () => {
      stopWaiting()
      setPhase('failed')
      latest.current.onFailed?.(new SecureElementError('secure-not-shown'))
    }
    const stopWaiting = timers.after(READY_MS, fail)
    const span = client.span(type, token, { style: readFrameStyle(element) })
    span.on('ready', () => {
      stopWaiting()
      setPhase('shown')
      latest.current.onShown?.()
    })
    span.on('error', fail)
    span.mount(element)
    const frame = element.querySelector('iframe')
    if (frame) frame.title = latest.current.title
    const stopFollowing = followStyle(element, () => span.update({ style: readFrameStyle(element) }))
    return () => {
      stopWaiting()
      stopFollowing()
      span.destroy()
      element.replaceChildren()
    }
  }, [client, element, timers, token, type])
  return phase
}
