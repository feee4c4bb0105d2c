import type { Timers } from '@weavr-kit/core'
import type { FlowStyle, FlowListener, SecureClient, SecureFlowKind } from './SecureClient.js'
import { startFlow } from './startFlow.js'

export interface FlowDraft extends FlowStyle {
  client: SecureClient
  kind: SecureFlowKind
  reference: string
  title(): string
  onOpen(): void
  onMessage: FlowListener
  onFailed(): void
}

/** How long a flow may take before it is given up. */
const OPEN_MS = 20_000

let flows = 0

/** Runs a flow in `element`, until the returned function is called. */
export function openFlow(
  element: HTMLElement,
  { client, title, onOpen, onMessage, onFailed, ...draft }: FlowDraft,
  timers: Timers,
): () => void {
  // One of its own for each start: a flow cannot be destroyed, only be left without a place.
  const place = element.appendChild(document.createElement('div'))
  place.id = `weavr-secure-flow-${(flows += 1)}`
  const nameFrames = () => place.querySelectorAll('iframe').forEach((frame) => (frame.title = title()))

  function fail() {
    stopWaiting()
    if (place.isConnected) onFailed()
  }
  function open() {
    stopWaiting()
    nameFrames()
    if (place.isConnected) onOpen()
  }
  const stopWaiting = timers.after(OPEN_MS, fail)
  place.addEventListener('load', open, true)
  const close = () => {
    stopWaiting()
    place.remove()
  }
  try {
    startFlow(client, {
      ...{ ...draft, selector: `#${place.id}`, onError: fail },
      onMessage: (type, payload) => place.isConnected && onMessage(type, payload),
    })
    nameFrames()
  } catch {
    fail()
  }
  return close
}
