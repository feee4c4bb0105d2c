import type { PageParts, SecureUiPage } from './SecureUiPage.js'

export interface FlowOptions {
  element: HTMLElement | string
  reference: string
  onMessage?(type: string, payload?: unknown): void
  onError?(error: unknown): void
  customCss?: string
  customCssStr?: string
}

/**
 * A check of a company or a person, which tells how far it is. It cannot be destroyed: it ends with the
 * element that holds it.
 */
export function createFlow(
  page: SecureUiPage,
  { openFrame, toFailure }: PageParts,
  type: string,
  options: FlowOptions,
): void {
  const { element, reference, customCss, customCssStr, onMessage, onError } = options
  openFrame({
    ...{ page, kind: 'flow', element, setup: { shows: type, reference, customCss, customCssStr } },
    hear(message) {
      if (message.type !== 'event') return
      if (message.name === 'error')
        onError?.(toFailure(page.newer, (message.detail as { code: string }).code))
      else onMessage?.((message.detail as { type: string }).type, message.detail)
    },
  })
}
