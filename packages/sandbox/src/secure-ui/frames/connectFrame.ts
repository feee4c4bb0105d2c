import type { FrameTools } from './FrameTools.js'

export interface FrameParts {
  run(tools: FrameTools): void
  createStyler(window: FrameTools['window']): FrameTools['style']
  addFonts(window: FrameTools['window'], ...fonts: Parameters<FrameTools['addFonts']>): void
}

/**
 * The first thing in a frame that was loaded from the secure UI's origin: waits for the page to hand over a
 * port, then starts the frame's program. It takes one port only, from the window around it, and only from the
 * origin that embeds it.
 */
export function connectFrame(
  window: FrameTools['window'],
  { run, createStyler, addFonts }: FrameParts,
): void {
  const page = window.location.hash.slice(1)

  async function call(path: string, body: object, bearer?: string | null) {
    const headers = { 'content-type': 'application/json', ...(bearer && { authorization: bearer }) }
    const response = await window.fetch(`/app/secure/api/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return { ok: response.ok, body: (await response.json().catch(() => ({}))) as Record<string, string> }
  }

  function take({ source, origin, data, ports }: MessageEvent) {
    const [port] = ports
    if (source !== window.parent || origin !== page || data !== 'weavr-secure-ui' || !port) return
    window.removeEventListener('message', take)
    run({ window, port, call, style: createStyler(window), addFonts: (fonts) => addFonts(window, fonts) })
  }
  window.addEventListener('message', take)
}
