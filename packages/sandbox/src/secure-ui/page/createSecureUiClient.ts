import type { FrameSetup, FrameStyle } from '../FrameMessage.js'
import type { createFlow, FlowOptions } from './createFlow.js'
import type { createForm } from './createForm.js'
import type { createSpan } from './createSpan.js'
import type { PageParts, SecureUiPage } from './SecureUiPage.js'

export interface ClientParts extends PageParts {
  createForm: typeof createForm
  createSpan: typeof createSpan
  createFlow: typeof createFlow
}

type Auth = { reference: string }
type Css = Pick<FlowOptions, 'customCss' | 'customCssStr'>

/** What Weavr's script puts on `window` as `OpcUxSecureClient`, on frames of the sandbox. */
export function createSecureUiClient(page: SecureUiPage, parts: ClientParts) {
  let uiKey: string | undefined
  const started = () => {
    if (uiKey === undefined) throw new Error('The secure UI was not started: call init() first.')
  }

  function setUserToken(bearer: string | null, done?: () => void, failed?: (error: unknown) => void): void {
    started()
    const fits = bearer === null || /^Bearer \S+$/.test(bearer)
    page.bearer = fits ? bearer : null
    for (const frame of page.open) frame.post({ type: 'setup', bearer: page.bearer })
    queueMicrotask(() => (fits ? done?.() : failed?.(new Error('A user token begins with "Bearer ".'))))
  }

  const flow = (type: string) => ({
    init(element: string | HTMLElement, { reference }: Auth, onMessage?: FlowOptions['onMessage'], css?: Css) {
      started()
      parts.createFlow(page, parts, type, { ...css, element, reference, onMessage, onError: (error) => onMessage?.('error', error) })
    },
  })

  return {
    init(key: string, { fonts }: { fonts?: FrameSetup['fonts'] } = {}) {
      uiKey = key
      page.fonts = fonts
    },
    associate: (bearer: string, done?: () => void, failed?: (error: unknown) => void) => setUserToken(bearer, done, failed),
    setUserToken,
    form() {
      started()
      return parts.createForm(page, parts)
    },
    span(type: string, token: string, options?: { style?: FrameStyle }) {
      started()
      return parts.createSpan(page, parts, type, token, options)
    },
    kyb: () => flow('kyb'),
    kyc: () => flow('kyc'),
    consumer_kyc: () => ({
      init({ selector, ...options }: Omit<FlowOptions, 'element'> & { selector: string | HTMLElement }) {
        started()
        parts.createFlow(page, parts, 'consumer_kyc', { ...options, element: selector })
      },
    }),
  }
}
