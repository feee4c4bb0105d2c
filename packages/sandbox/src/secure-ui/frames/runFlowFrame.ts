import type { FrameSetup, MessageFromFrame, MessageToFrame } from '../FrameMessage.js'
import type { FrameTools } from './FrameTools.js'

/**
 * Stands for the check of a company or a person: one page, on which the developer says what it shall come to.
 */
export function runFlowFrame({ window, port, call, addFonts }: FrameTools): void {
  const { document } = window
  const send = (message: MessageFromFrame) => port.postMessage(message)
  const tell = (name: string, detail?: unknown) => send({ type: 'event', name, detail })
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = '') =>
    Object.assign(document.createElement(tag), { textContent: text })
  let known: FrameSetup = {}

  const ask = async (path: string, body: object) => {
    const answer = await call(path, body, known.bearer).catch(() => undefined)
    return answer?.ok
      ? { name: answer.body.name }
      : { code: answer ? (answer.body.errorCode ?? 'REFUSED') : 'NETWORK' }
  }

  async function open() {
    const { shows: kind, reference } = known
    const found = await ask('checks/open', { kind, reference })
    if ('code' in found) return tell('error', { code: found.code })
    const main = make('main')
    const outcome = make('select')
    outcome.append(
      new window.Option('Approved', 'APPROVED'),
      new window.Option('In review', 'PENDING_REVIEW'),
      new window.Option('Not accepted', 'REJECTED'),
    )
    const label = make('label', 'What the check comes to ')
    label.append(outcome)
    const button = make('button', 'Send documents')
    // No form: a page may embed frames that must not send any.
    main.append(
      make('h1', kind === 'kyb' ? 'Check of a company' : 'Check of a person'),
      make('p', `${found.name ?? ''}. The sandbox asks for no documents.`),
      label,
      button,
    )
    button.addEventListener('click', () => void submit(outcome.value))
    show(main)
    tell('message', { type: 'flowStarted' })
  }

  async function submit(outcome: string) {
    const { shows: kind, reference } = known
    const sent = await ask('checks/submit', { kind, reference, outcome })
    if ('code' in sent) return tell('error', { code: sent.code })
    const main = make('main')
    main.append(make('p', 'Thank you. Your documents were sent.'))
    show(main)
    tell('message', { type: kind === 'kyb' ? 'kybSubmitted' : 'kycSubmitted' })
  }

  function show(element: HTMLElement) {
    document.body.replaceChildren(element)
    send({ type: 'height', px: document.documentElement.scrollHeight })
  }

  port.onmessage = ({ data }: MessageEvent<MessageToFrame>) => {
    if (data.type !== 'setup') return
    const first = known.reference === undefined
    known = { ...known, ...data }
    addFonts(data.fonts)
    if (data.customCss) addFonts([{ cssSrc: data.customCss }])
    if (data.customCssStr && 'adoptedStyleSheets' in document) {
      const sheet = new window.CSSStyleSheet()
      sheet.replaceSync(data.customCssStr)
      document.adoptedStyleSheets = [sheet]
    }
    if (first && known.reference !== undefined) void open()
  }
}
