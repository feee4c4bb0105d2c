import type { Sandbox } from '../createSandbox.js'
import { addFonts } from '../secure-ui/frames/addFonts.js'
import { createStyler } from '../secure-ui/frames/createStyler.js'
import type { FrameTools } from '../secure-ui/frames/FrameTools.js'
import { createSecureUiClient } from '../secure-ui/page/createSecureUiClient.js'
import type { SecureUiPage } from '../secure-ui/page/SecureUiPage.js'
import { clientParts, framePrograms, frameStyle } from '../secure-ui/secureUiFiles.js'

const origin = 'https://secure.sandbox.invalid'

export interface InstallSecureUiOptions {
  /** Frames come, but never load, as on a network that hangs. @default false */
  stalled?: boolean
  /**
   * Behaves like newer versions of the script: `keyup`, `change` only when what it says has changed, errors
   * in words, refusals as rejections, and a second `init` that throws. @default false
   */
  newer?: boolean
}

/**
 * Puts a stand-in for Weavr's secure UI script on `window`, on a sandbox in the same page: for stories and
 * for tests in jsdom. Its frames are real, but of this page's origin, so it keeps no secret from the page:
 * for that, use `startSandboxServer`. Returns what takes it away again.
 * @example
 * const uninstall = installSecureUi(createSandbox())
 */
export function installSecureUi(
  { fetchSecureUi }: Pick<Sandbox, 'fetchSecureUi'>,
  { stalled = false, newer = false }: InstallSecureUiOptions = {},
): () => void {
  const page: SecureUiPage = {
    document,
    newer,
    bearer: null,
    open: new Set(),
    connect(frame, kind, port) {
      const start = () => {
        const frameWindow = frame.contentWindow as FrameTools['window'] | null
        if (!frameWindow) return
        const { head } = frameWindow.document
        head.append(Object.assign(frameWindow.document.createElement('style'), { textContent: frameStyle }))
        frameWindow.document.documentElement.lang = 'en'
        frameWindow.document.title = `Secure ${kind}`
        frameWindow.document.body.className = kind
        framePrograms[kind]({
          window: frameWindow,
          port,
          call,
          style: createStyler(frameWindow),
          addFonts: (fonts) => addFonts(frameWindow, fonts),
        })
      }
      if (!stalled) frame.addEventListener('load', start, { once: true })
    },
  }

  async function call(path: string, body: object, bearer?: string | null) {
    const headers = { origin, ...(bearer && { authorization: bearer }) }
    // A browser lets no page say what its origin is, so the sandbox is told in a request that never was one.
    const request = {
      url: `${origin}/app/secure/api/${path}`,
      method: 'POST',
      headers: new Map(Object.entries(headers)),
      json: async () => body,
    }
    const response = await fetchSecureUi(request as unknown as Request)
    return {
      ok: response.ok,
      body: (await response.json().catch(() => ({}))) as Record<string, string | undefined>,
    }
  }

  Object.assign(window, { OpcUxSecureClient: createSecureUiClient(page, clientParts) })
  return () => {
    for (const { remove } of page.open) remove()
    Reflect.deleteProperty(window, 'OpcUxSecureClient')
  }
}
