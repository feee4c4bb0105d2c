import type { FrameSetup, MessageFromFrame, MessageToFrame } from '../FrameMessage.js'
import type { FrameKit } from './FrameKit.js'

/** An input whose value never leaves the frame but for the secure UI's own server. */
export function runInputFrame({ window, port, call, style, addFonts }: FrameKit): void {
  const { document } = window
  const input = document.createElement('input')
  const send = (message: MessageFromFrame) => port.postMessage(message)
  const tell = (name: string, detail?: unknown) => send({ type: 'event', name, detail })
  let field = 'password'

  const isValid = () => (field === 'cardPin' ? /^\d{4}$/.test(input.value) : input.value.length >= (field.endsWith('asscode') ? 4 : 8))
  function showState() {
    const empty = input.value === ''
    input.className = empty ? 'empty' : isValid() ? 'valid' : 'invalid'
    return { empty, valid: !empty && isValid() }
  }

  function strengthOf(value: string) {
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(value)).length
    const id = value.length < 8 ? 0 : Math.min(3, kinds - 1 + Number(value.length >= 12))
    return { id, value: ['Too weak', 'Weak', 'Medium', 'Strong'][id] }
  }

  function setUp(setup: FrameSetup) {
    if (setup.field) {
      field = setup.field
      const digits = /pass_?code|pin/i.test(field)
      if (digits) input.inputMode = 'numeric'
      input.autocomplete = field === 'password' ? 'current-password' : field === 'confirmPassword' ? 'new-password' : 'off'
      if (field === 'cardPin') input.maxLength = 4
    }
    addFonts(setup.fonts)
    if (setup.placeholder !== undefined) input.placeholder = setup.placeholder
    if (setup.maxlength !== undefined) input.maxLength = setup.maxlength
    if (setup.style) for (const state of ['base', 'empty', 'valid', 'invalid', 'focus']) style(selectorOf(state), setup.style[state] as typeof setup.style)
  }
  const selectorOf = (state: string) => (state === 'base' ? 'input' : state === 'focus' ? 'input:focus' : `input.${state}`)

  const act: { [Type in MessageToFrame['type']]: (message: Extract<MessageToFrame, { type: Type }>) => void } = {
    setup: setUp,
    focus: () => input.focus(),
    blur: () => input.blur(),
    clear() {
      input.value = ''
      tell('change', showState())
    },
    tokenize: ({ group }) =>
      void call('tokenize', { field, value: input.value, group }).then(
        ({ ok, body }) => send({ type: 'tokenized', ...(ok ? { token: body.token } : { code: body.errorCode ?? 'REFUSED' }) }),
        () => send({ type: 'tokenized', code: 'NETWORK' }),
      ),
  }
  // One function for all messages: which one fits is in the message.
  port.onmessage = ({ data }: MessageEvent<MessageToFrame>) => (act[data.type] as (message: MessageToFrame) => void)(data)

  input.type = 'password'
  input.className = 'empty'
  input.addEventListener('input', () => {
    tell('change', showState())
    if (field === 'password') tell('strength', strengthOf(input.value))
  })
  input.addEventListener('focus', () => tell('focus'))
  input.addEventListener('blur', () => tell('blur'))
  input.addEventListener('keydown', ({ key }) => {
    // Never what was typed: only keys that write nothing.
    if (key.length > 1) tell('key', { key })
    if (key === 'Enter') tell('submit')
  })
  document.body.append(input)
  tell('ready')
}
