/** Where Weavr's own sandbox answers. */
const WEAVR_SANDBOX = 'https://sandbox.weavr.io/multi'
/** The key that `weavr-sandbox` takes unless it is told another one. */
const LOCAL_KEY = 'sandbox-key'

/** What stands behind the proxy: Weavr itself, or a sandbox that is running already or has to be started. */
export type Settings = { kind: 'weavr'; apiKey: string; baseUrl: string; uiKey: string } | { kind: 'sandbox'; apiKey: string; baseUrl: string | undefined }

/** Reads the environment: `WEAVR_API_KEY` (with `WEAVR_UI_KEY`) means the real thing, `WEAVR_SANDBOX_URL` a sandbox that is running already. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const { WEAVR_API_KEY, WEAVR_UI_KEY = '', WEAVR_BASE_URL = WEAVR_SANDBOX, WEAVR_SANDBOX_URL } = env
  if (WEAVR_API_KEY) return { kind: 'weavr', apiKey: WEAVR_API_KEY, baseUrl: WEAVR_BASE_URL, uiKey: WEAVR_UI_KEY }
  return { kind: 'sandbox', apiKey: LOCAL_KEY, baseUrl: WEAVR_SANDBOX_URL || undefined }
}
