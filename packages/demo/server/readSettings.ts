import { randomBytes } from 'node:crypto'

/** Where Weavr's own sandbox answers. */
const WEAVR_SANDBOX = 'https://sandbox.weavr.io/multi'
/** The key that `weavr-sandbox` takes unless it is told another one. */
const LOCAL_KEY = 'sandbox-key'

/** Where pages have their tokens, and what stands behind the proxy. */
export type Settings = {
  apiKey: string
  tokenIn: 'cookie' | 'memory'
  sessionSecrets: string[]
  redisUrl: string | undefined
} & (
  | { kind: 'weavr'; baseUrl: string; uiKey: string }
  /** One that is running already, or has to be started. */
  | { kind: 'sandbox'; baseUrl: string | undefined }
)

/**
 * Reads the environment: `WEAVR_API_KEY` (with `WEAVR_UI_KEY`) means the real thing, `WEAVR_SANDBOX_URL` a
 * sandbox that is running already. `SESSION_SECRETS`, one after the other with a space between, seal the
 * cookies; `TOKEN_IN=memory` does without. `REDIS_URL` is what several instances share.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const { WEAVR_API_KEY, WEAVR_UI_KEY = '', WEAVR_BASE_URL = WEAVR_SANDBOX, WEAVR_SANDBOX_URL } = env
  const session = {
    tokenIn: env.TOKEN_IN === 'memory' ? ('memory' as const) : ('cookie' as const),
    // Whoever starts it again signs everybody out, unless they keep a secret for it.
    redisUrl: env.REDIS_URL,
    sessionSecrets: env.SESSION_SECRETS?.split(' ') ?? [randomBytes(32).toString('hex')],
  }
  if (WEAVR_API_KEY)
    return { ...session, kind: 'weavr', apiKey: WEAVR_API_KEY, baseUrl: WEAVR_BASE_URL, uiKey: WEAVR_UI_KEY }
  return { ...session, kind: 'sandbox', apiKey: LOCAL_KEY, baseUrl: WEAVR_SANDBOX_URL || undefined }
}
