import type { FrameSetup, MessageFromFrame, MessageToFrame } from '../FrameMessage.js'
import type { FrameTools } from './FrameTools.js'

/** An input whose value never leaves the frame but for the secure UI's own server. */
export function runInputFrame({ window, port, call, style, addFonts }: FrameTools): void {
  const { document } = window
  const input = document.createElement('input')
  const send = (message: MessageFromFrame) => port.postMessage(message)
  const tell = (name: string, detail?: unknown) => send({ type: 'event', name, detail })
  let field = 'password'
  let newer: boolean | undefined
  let told = ''

  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{N}]/u]
  const kindsIn = (value: string) => kinds.filter((kind) => kind.test(value)).length
  function isValid() {
    const { value } = input
    if (field === 'cardPin') return /^\d{4}$/.test(value)
    return /asscode$/i.test(field)
      ? value.length >= 4
      : value.length >= 8 && value.length <= 30 && kindsIn(value) === kinds.length
  }
  function showState() {
    const empty = input.value === ''
    input.className = empty ? 'empty' : isValid() ? 'valid' : 'invalid'
    return { empty, valid: !empty && isValid() }
  }
  function tellChange() {
    const state = showState()
    const now = JSON.stringify(state)
    if (!newer || now !== told) tell('change', state)
    told = now
  }

  function strengthOf(value: string) {
    const id = value.length < 8 ? 0 : Math.min(3, kindsIn(value) - 1 + Number(value.length >= 12))
    return { id, value: ['Too weak', 'Weak', 'Medium', 'Strong'][id] }
  }

  function setUp(setup: FrameSetup) {
    if (setup.field) {
      field = setup.field
      const digits = /pass_?code|pin/i.test(field)
      if (digits) input.inputMode = 'numeric'
      input.autocomplete =
        field === 'password' ? 'current-password' : field === 'confirmPassword' ? 'new-password' : 'off'
      if (field === 'cardPin') input.maxLength = 4
    }
    addFonts(setup.fonts)
    if (setup.placeholder !== undefined) input.placeholder = setup.placeholder
    if (setup.maxlength !== undefined) input.maxLength = setup.maxlength
    if (setup.style)
      for (const state of ['base', 'empty', 'valid', 'invalid', 'focus'])
        style(selectorOf(state), setup.style[state] as typeof setup.style)
    if (newer !== undefined) return
    newer = setup.newer === true
    tell('ready')
  }
  const selectorOf = (state: string) =>
    state === 'base' ? 'input' : state === 'focus' ? 'input:focus' : `input.${state}`

  const act: {
    [Type in MessageToFrame['type']]: (message: Extract<MessageToFrame, { type: Type }>) => void
  } = {
    setup: setUp,
    focus: () => input.focus(),
    blur: () => input.blur(),
    clear() {
      input.value = ''
      tellChange()
    },
    tokenize: ({ group }) =>
      void call('tokenize', { field, value: input.value, group }).then(
        ({ ok, body }) =>
          send({
            type: 'tokenized',
            ...(ok ? { token: body.token } : { code: body.errorCode ?? 'REFUSED' }),
          }),
        () => send({ type: 'tokenized', code: 'NETWORK' }),
      ),
  }
  // One function for all messages: which one fits is in the message.
  port.onmessage = ({ data }: MessageEvent<MessageToFrame>) =>
    (act[data.type] as (message: MessageToFrame) => void)(data)

  input.type = 'password'
  told = JSON.stringify(showState())
  input.addEventListener('input', () => {
    tellChange()
    if (field === 'password') tell('strength', strengthOf(input.value))
  })
  input.addEventListener('focus', () => tell('focus'))
  input.addEventListener('blur', () => tell('blur'))
  // Never what was typed: only keys that write nothing.
  input.addEventListener('keydown', ({ key }) => {
    if (key.length > 1 && !newer) tell('key', { key })
    if (key === 'Enter') tell('submit')
  })
  input.addEventListener('keyup', ({ key }) => {
    if (key.length > 1 && newer) tell('keyup', { key })
  })
  document.body.append(input)
}
