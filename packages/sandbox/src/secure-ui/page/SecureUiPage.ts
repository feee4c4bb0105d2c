import type { FrameKind, FrameSetup, MessageFromFrame, MessageToFrame } from '../FrameMessage.js'
import type { createEmitter } from './createEmitter.js'
import type { toFailure } from './toFailure.js'

/** How frames come into being: from the secure UI's origin, or, in stories and jsdom, within the page. */
export interface SecureUiPage {
  document: Document
  /**
   * Behaves like newer versions of the script: `keyup` in place of `key`, `change` only when what it says has
   * changed, errors in words, a promise that rejects where a token is refused, and a second `init` that
   * throws.
   */
  newer: boolean
  /** Has the frame's program run in `frame` with `port`, once the frame is in the document. */
  connect(frame: HTMLIFrameElement, kind: FrameKind, port: MessagePort): void
  /** What every frame is told. */
  fonts?: FrameSetup['fonts']
  bearer: string | null
  open: Set<OpenFrame>
}

export interface OpenFrame {
  frame: HTMLIFrameElement
  post(message: MessageToFrame): void
  /** Takes the frame away, and with it all it holds. */
  remove(): void
}

export interface OpenFrameOptions {
  page: SecureUiPage
  kind: FrameKind
  element: HTMLElement | string
  setup: FrameSetup
  hear(message: MessageFromFrame): void
}

/** What the script is made of. The parts are sent to the browser as text, so each is handed the others. */
export interface PageParts {
  createEmitter: typeof createEmitter
  openFrame(options: OpenFrameOptions): OpenFrame
  toFailure: typeof toFailure
}
