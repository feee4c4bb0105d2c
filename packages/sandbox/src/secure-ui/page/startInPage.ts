import type { FrameKind } from '../FrameMessage.js'
import type { ClientParts, createSecureUiClient } from './createSecureUiClient.js'
import type { SecureUiPage } from './SecureUiPage.js'

/** The script's first act in a page: frames come from the origin that the script itself came from. */
export function startInPage(
  window: Window & typeof globalThis,
  createClient: typeof createSecureUiClient,
  parts: ClientParts,
): void {
  const { document, location } = window
  const { origin, pathname } = new URL((document.currentScript as HTMLScriptElement).src)
  const page: SecureUiPage = {
    document,
    newer: pathname.startsWith('/newer/'),
    bearer: null,
    open: new Set(),
    connect(frame: HTMLIFrameElement, kind: FrameKind, port: MessagePort) {
      frame.src = `${origin}/app/secure/frames/${kind}.html#${location.origin}`
      // Only the secure UI's own origin can take the port.
      frame.addEventListener(
        'load',
        () => frame.contentWindow?.postMessage('weavr-secure-ui', origin, [port]),
        { once: true },
      )
    },
  }
  Object.assign(window, { OpcUxSecureClient: createClient(page, parts) })
}
