import type { FrameSetup, FrameStyle } from '../FrameMessage.js'
import type { askWhoIs } from './askWhoIs.js'
import type { createFlow, FlowOptions } from './createFlow.js'
import type { createForm } from './createForm.js'
import type { createSpan } from './createSpan.js'
import type { PageParts, SecureUiPage } from './SecureUiPage.js'

export interface ClientParts extends PageParts {
  createForm: typeof createForm
  createSpan: typeof createSpan
  createFlow: typeof createFlow
  askWhoIs: typeof askWhoIs
}

type Auth = { reference: string }
type Css = Pick<FlowOptions, 'customCss' | 'customCssStr'>

/** What Weavr's script puts on `window` as `OpcUxSecureClient`, on frames of the sandbox. */
export function createSecureUiClient(page: SecureUiPage, parts: ClientParts) {
  let uiKey: string | undefined
  let tellings = 0
  const started = () => {
    if (uiKey === undefined) throw new Error('The secure UI was not started: call init() first.')
  }

  /** Frames are told at once that the former user is gone, and of the new one when the server knows them. */
  function tellFrames(bearer: string | null) {
    page.bearer = bearer
    for (const frame of page.open) frame.post({ type: 'setup', bearer })
  }

  function setUserToken(
    bearer: string | null,
    done?: () => void,
    failed?: (error: unknown) => void,
  ): Promise<void> | undefined {
    started()
    const telling = (tellings += 1)
    tellFrames(null)
    const told = bearer === null ? Promise.resolve(undefined) : parts.askWhoIs(page, parts, bearer)
    const answered = told.then((code) => {
      if (code !== undefined) throw parts.toFailure(page.newer, code)
      if (telling === tellings) tellFrames(bearer)
      done?.()
    })
    if (page.newer) return answered
    answered.catch((error: unknown) => failed?.(error))
    return undefined
  }

  const flow = (type: string) => ({
    init(
      element: string | HTMLElement,
      { reference }: Auth,
      onMessage?: FlowOptions['onMessage'],
      css?: Css,
    ) {
      started()
      parts.createFlow(page, parts, type, {
        ...css,
        element,
        reference,
        onMessage,
        onError: (error) => onMessage?.(page.newer ? 'onError' : 'error', error),
      })
    },
  })

  return {
    init(key: string, { fonts }: { fonts?: FrameSetup['fonts'] } = {}) {
      if (page.newer && uiKey !== undefined) throw new Error('The secure UI was started already.')
      uiKey = key
      page.fonts = fonts
    },
    associate: setUserToken,
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
