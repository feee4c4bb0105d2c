import type { MessageFromFrame, MessageToFrame } from '../FrameMessage.js'
import type { FrameTools } from './FrameTools.js'

/** Asks once whether a user's token is one, and says so. */
export function runUserFrame({ port, call }: FrameTools): void {
  port.onmessage = async ({ data }: MessageEvent<MessageToFrame>) => {
    // What all frames are told later is of no use to it.
    if (data.type !== 'setup') return
    port.onmessage = null
    const answer = await call('associate', {}, data.bearer).catch(() => undefined)
    const code = answer ? (answer.ok ? undefined : (answer.body.errorCode ?? 'REFUSED')) : 'NETWORK'
    port.postMessage({ type: 'event', name: 'user', detail: { code } } satisfies MessageFromFrame)
  }
}
