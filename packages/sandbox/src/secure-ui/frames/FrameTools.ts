import type { FrameSetup, FrameStyle } from '../FrameMessage.js'

/**
 * What a frame's program works with. The programs are sent to the browser as text, so none of them may refer
 * to anything outside itself but this.
 */
export interface FrameTools {
  /** The frame's own. */
  window: Window & typeof globalThis
  /** Leads to the page, and to nobody else. */
  port: MessagePort
  /** Asks the secure UI's own server. */
  call(
    path: string,
    body: object,
    bearer?: string | null,
  ): Promise<{ ok: boolean; body: Record<string, string | undefined> }>
  /** Styles an element of the frame, without a `<style>`, which the frame's policy forbids. */
  style(selector: string, style: FrameStyle | undefined): void
  addFonts(fonts: FrameSetup['fonts']): void
}
