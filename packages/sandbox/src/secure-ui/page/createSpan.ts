import type { FrameStyle } from '../FrameMessage.js'
import type { Listenable } from './createEmitter.js'
import type { OpenFrame, PageParts, SecureUiPage } from './SecureUiPage.js'

export interface SecureUiSpan
  extends Listenable<SecureUiSpan>, Record<'unmount' | 'destroy', () => SecureUiSpan> {
  mount(element: HTMLElement | string): SecureUiSpan
  update(options: { style?: FrameStyle }): SecureUiSpan
}

/** `span()`: shows what a card's token stands for. */
export function createSpan(
  page: SecureUiPage,
  { createEmitter, openFrame, toFailure }: PageParts,
  type: string,
  token: string,
  options: { style?: FrameStyle } = {},
) {
  let frame: OpenFrame | undefined
  const { methods, emit } = createEmitter<SecureUiSpan>(() => span)
  const span: SecureUiSpan = {
    ...methods,
    mount(element: HTMLElement | string) {
      span.unmount()
      frame = openFrame({
        ...{ page, kind: 'span', element, setup: { shows: type, token, style: options.style } },
        hear(message) {
          if (message.type !== 'event') return
          emit(
            message.name,
            message.name === 'error'
              ? toFailure(page.newer, (message.detail as { code: string }).code)
              : message.detail,
          )
        },
      })
      return span
    },
    update(more: { style?: FrameStyle }) {
      frame?.post({ type: 'setup', ...more })
      return span
    },
    unmount() {
      frame?.remove()
      frame = undefined
      return span
    },
    destroy() {
      span.unmount()
      return methods.removeAllListeners()
    },
  }
  return span
}
