import type { FrameSetup, MessageFromFrame } from '../FrameMessage.js'
import type { SecureField } from '../../state/SealedValue.js'
import type { Listenable } from './createEmitter.js'
import type { OpenFrame, PageParts, SecureUiPage } from './SecureUiPage.js'

type Tokenized = Extract<MessageFromFrame, { type: 'tokenized' }>
type InputOptions = Pick<FrameSetup, 'placeholder' | 'maxlength' | 'style'>

/** One input, as the script gives it out. */
export interface SecureUiInput
  extends
    Listenable<SecureUiInput>,
    Record<'focus' | 'blur' | 'clear' | 'unmount' | 'destroy', () => SecureUiInput> {
  mount(element: HTMLElement | string): SecureUiInput
  update(options: InputOptions): SecureUiInput
}

/** `form()`: inputs that are turned into tokens together. */
export function createForm(page: SecureUiPage, { createEmitter, openFrame, toFailure }: PageParts) {
  const inputs = new Map<string, { field: SecureField; tokenize(group: string): Promise<Tokenized> }>()

  function createInput(name: string, field: SecureField, given: InputOptions = {}) {
    let options = given
    let frame: OpenFrame | undefined
    const waiting: ((answer: Tokenized) => void)[] = []
    const { methods, emit } = createEmitter<SecureUiInput>(() => input)
    const input: SecureUiInput = {
      ...methods,
      mount(element: HTMLElement | string) {
        input.unmount()
        frame = openFrame({
          ...{ page, kind: 'input', element, setup: { field, ...options } },
          hear(message) {
            if (message.type === 'event') emit(message.name, message.detail)
            else if (message.type === 'tokenized') waiting.shift()?.(message)
          },
        })
        return input
      },
      update(more: InputOptions) {
        options = { ...options, ...more }
        frame?.post({ type: 'setup', ...more })
        return input
      },
      focus: () => (frame?.post({ type: 'focus' }), input),
      blur: () => (frame?.post({ type: 'blur' }), input),
      clear: () => (frame?.post({ type: 'clear' }), input),
      unmount() {
        frame?.remove()
        frame = undefined
        for (const answer of waiting.splice(0)) answer({ type: 'tokenized', code: 'UNMOUNTED' })
        return input
      },
      destroy() {
        input.unmount()
        inputs.delete(name)
        return methods.removeAllListeners()
      },
    }
    inputs.set(name, {
      field,
      tokenize: (group) =>
        new Promise((resolve) => {
          if (!frame) return resolve({ type: 'tokenized', code: 'UNMOUNTED' })
          waiting.push(resolve)
          frame.post({ type: 'tokenize', group })
        }),
    })
    return input
  }

  async function tokenizeAll() {
    const group = String(crypto.getRandomValues(new Uint32Array(2)))
    const tokens: Record<string, string> = {}
    // First what a repetition is held against.
    const order = [...inputs].sort(
      ([, one], [, other]) =>
        Number(one.field.startsWith('confirm')) - Number(other.field.startsWith('confirm')),
    )
    for (const [name, { tokenize }] of order) {
      const { token, code = '' } = await tokenize(group)
      if (token === undefined) throw toFailure(page.newer, code, { input: name })
      tokens[name] = token
    }
    return tokens
  }

  return {
    input: createInput,
    tokenize: (done?: (tokens: Record<string, string>) => void, failed?: (error: unknown) => void) =>
      void tokenizeAll().then(done, failed),
    destroy: () => inputs.clear(),
  }
}
