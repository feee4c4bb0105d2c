import type { SecureUi } from '../src/Start.js'
import type { Settings } from './readSettings.js'

const WEAVR_SANDBOX = 'https://sandbox.weavr.io'
const WEAVR_LIVE = 'https://secure.weavr.io'

/**
 * Where the secure UI script is: Weavr's own, or the stand-in of the sandbox at `baseUrl`, which says so
 * itself.
 */
export async function readSecureUi(settings: Settings, baseUrl: string): Promise<SecureUi> {
  if (settings.kind === 'weavr')
    return {
      uiKey: settings.uiKey,
      origin: settings.baseUrl.startsWith(WEAVR_SANDBOX) ? WEAVR_SANDBOX : WEAVR_LIVE,
    }
  const response = await fetch(new URL('/__sandbox/secure_ui', baseUrl))
  if (!response.ok)
    throw new Error(`The sandbox does not say where its secure UI is: it answered ${response.status}.`)
  const { origin } = (await response.json()) as { origin: string }
  return { uiKey: 'sandbox', origin }
}
