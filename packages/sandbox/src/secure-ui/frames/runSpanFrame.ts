import type { FrameSetup, MessageFromFrame, MessageToFrame } from '../FrameMessage.js'
import type { FrameTools } from './FrameTools.js'

/**
 * Shows what a token stands for, and goes on showing it when the user's token goes: its page must destroy it.
 */
export function runSpanFrame({ window, port, call, style, addFonts }: FrameTools): void {
  const span = window.document.createElement('span')
  const tell = (name: string, detail?: unknown) =>
    port.postMessage({ type: 'event', name, detail } satisfies MessageFromFrame)
  const known: FrameSetup = {}
  let asked = 0

  async function show() {
    const ask = (asked += 1)
    span.textContent = ''
    if (!known.bearer) return tell('error', { code: 'NOT_ASSOCIATED' })
    const answer = await call('detokenize', { type: known.shows, token: known.token }, known.bearer).catch(
      () => undefined,
    )
    // Asked again, or signed out, meanwhile.
    if (ask !== asked || !known.bearer) return
    if (!answer?.ok) return tell('error', { code: answer ? (answer.body.errorCode ?? 'REFUSED') : 'NETWORK' })
    const { value = '' } = answer.body
    span.textContent = known.shows === 'cardNumber' ? value.replace(/(.{4})(?=.)/g, '$1 ') : value
    tell('ready')
  }

  port.onmessage = ({ data }: MessageEvent<MessageToFrame>) => {
    if (data.type !== 'setup') return
    Object.assign(known, data)
    addFonts(data.fonts)
    if (data.style) style('span', data.style)
    if (data.token !== undefined || data.bearer) void show()
  }
  window.document.body.append(span)
}
