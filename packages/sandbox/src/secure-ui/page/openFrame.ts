import type { MessageFromFrame } from '../FrameMessage.js'
import type { OpenFrame, OpenFrameOptions } from './SecureUiPage.js'

/** Puts a frame into an element of the page. */
export function openFrame({ page, kind, element, setup, hear }: OpenFrameOptions): OpenFrame {
  const into = typeof element === 'string' ? page.document.querySelector(element) : element
  if (!into) throw new Error('The secure UI finds no element to mount in.')
  // Nobody destroys a flow: it goes with the element that held it.
  for (const other of page.open) if (!other.frame.isConnected) other.remove()
  const frame = page.document.createElement('iframe')
  // By script, which a policy against inline styles allows.
  Object.assign(frame.style, { display: 'block', inlineSize: '100%', blockSize: '100%', border: '0' })
  const { port1, port2 } = new MessageChannel()
  const opened: OpenFrame = {
    frame,
    post: (message) => port1.postMessage(message),
    remove() {
      page.open.delete(opened)
      port1.close()
      frame.remove()
    },
  }
  port1.onmessage = ({ data }: MessageEvent<MessageFromFrame>) => {
    if (data.type === 'height') frame.style.minBlockSize = `${data.px}px`
    else hear(data)
  }
  // Waits in the port until the frame listens. An input has no need to know who the user is.
  opened.post({
    type: 'setup',
    newer: page.newer,
    fonts: page.fonts,
    ...(kind !== 'input' && { bearer: page.bearer }),
    ...setup,
  })
  page.connect(frame, kind, port2)
  into.append(frame)
  page.open.add(opened)
  return opened
}
