import type { Timers } from '@weavr-kit/core'
import type { SecureLink } from './createSecureLink.js'
import { followStyle } from './followStyle.js'
import { readFrameStyle } from './readFrameStyle.js'
import type { SecureClient, SecureSpanType } from './SecureClient.js'

export interface SpanDraft {
  client: SecureClient
  type: SecureSpanType
  token: string
  title: string
  onShown(): void
  onFailed(): void
}

/** How long a frame may take before it is given up. */
const READY_MS = 20_000

/**
 * Shows in `element` what a token stands for, until the returned function is called or the user's token goes.
 */
export function openSpan(
  element: HTMLElement,
  draft: SpanDraft,
  { link, timers }: { link: SecureLink; timers: Timers },
): () => void {
  const { client, type, token, title, onShown, onFailed } = draft
  const span = client.span(type, token, { style: readFrameStyle(element) })
  const fail = () => {
    stopWaiting()
    onFailed()
  }
  const stopWaiting = timers.after(READY_MS, fail)
  const stops = [
    stopWaiting,
    followStyle(element, () => span.update({ style: readFrameStyle(element) })),
    // Not with the next render, which may be late or never: the script leaves what is shown where it is when
    // the token goes.
    link.store.subscribe(({ user }) => user !== 'known' && close()),
  ]
  function close() {
    for (const stop of stops.splice(0)) stop()
    if (!element.hasChildNodes()) return
    span.destroy()
    element.replaceChildren()
  }
  span.on('ready', () => {
    stopWaiting()
    onShown()
  })
  span.on('error', fail)
  span.mount(element)
  const frame = element.querySelector('iframe')
  if (frame) frame.title = title
  return close
}
