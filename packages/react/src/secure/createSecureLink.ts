import type { Weavr } from '@weavr-kit/core'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { associate } from './associate.js'
import { askScript } from './askScript.js'
import { readFrameToken } from './readFrameToken.js'
import { loadSecureClient } from './loadSecureClient.js'
import type { SecureClient, SecureFont } from './SecureClient.js'
import { startClient } from './startClient.js'

export interface SecureLinkOptions {
  uiKey: string
  /** Weavr's `sandbox` or `live`, or the origin of a stand-in, such as `startSandboxServer().secureUrl`. */
  environment: 'sandbox' | 'live' | (string & {})
  /** The nonce of the page's Content Security Policy, for the script. @default none */
  nonce?: string
  /** Fonts that the frames load. @default none */
  fonts?: readonly SecureFont[]
}

export interface SecureLinkState {
  status: 'loading' | 'ready' | 'failed'
  client?: SecureClient
  /** Whether the script knows who the user is. */
  user: 'nobody' | 'telling' | 'known' | 'refused'
  /** Counts up each time the script has taken a token of the session. */
  links: number
}

/** The script, and the session's token that it is given and relieved of. */
export interface SecureLink {
  store: StoreApi<SecureLinkState>
  /** Loads the script and follows the session until the returned function is called. */
  start(): () => void
  /** Loads the script again after it failed, or tells it again who the user is after it refused that. */
  retry(): void
}

const origins: Partial<Record<string, string>> = {
  sandbox: 'https://sandbox.weavr.io',
  live: 'https://secure.weavr.io',
}

export function createSecureLink(
  weavr: Pick<Weavr, 'platform' | 'session' | 'tokenIn' | 'baseUrl'>,
  options: SecureLinkOptions,
): SecureLink {
  const { uiKey, environment, nonce, fonts } = options
  const { platform, session, tokenIn } = weavr
  const { timers } = platform
  const store = createStore<SecureLinkState>(() => ({ status: 'loading', user: 'nobody', links: 0 }))
  const origin = (origins[environment] ?? environment).replace(/\/+$/, '')
  let tellings = 0
  let runs = 0

  async function load(run: number) {
    store.setState({ status: 'loading' })
    try {
      const client = await loadSecureClient(origin, { timers, nonce })
      if (run !== runs) return
      startClient(client, uiKey, fonts)
      store.setState({ status: 'ready', client })
      tell(session.getState().token)
    } catch {
      if (run === runs) store.setState({ status: 'failed' })
    }
  }

  function tell(token: string | undefined) {
    const { client } = store.getState()
    const telling = (tellings += 1)
    if (!client) return
    store.setState({ user: token === undefined ? 'nobody' : 'telling' })
    if (token === undefined) return takeBack(client)
    const settle = (change: Partial<SecureLinkState>) => telling === tellings && store.setState(change)
    const link = async () => {
      if (tokenIn === 'memory') return associate(client, token, timers)
      const handedOut = await readFrameToken(weavr, token)
      if (telling === tellings) await associate(client, handedOut, timers)
    }
    link().then(
      () => settle({ user: 'known', links: telling }),
      () => settle({ user: 'refused' }),
    )
  }

  /** Whatever it says to that: there may have been no token, and there is nothing else to do. */
  function takeBack(client: SecureClient) {
    void askScript(timers, (done, failed) =>
      client.setUserToken ? client.setUserToken(null, () => done(undefined), failed) : done(undefined),
    ).catch(() => {})
  }

  return {
    store,
    start() {
      const run = (runs += 1)
      void load(run)
      const stops = [
        // While the session ends, so that no frame outlives it by as much as a render.
        session.onPurge(() => tell(undefined)),
        // A step-up is told, too: what is shown to it was refused before.
        session.subscribe(
          (now, before) =>
            (now.token !== before.token || now.steppedUp !== before.steppedUp) && tell(now.token),
        ),
      ]
      return () => {
        stops.forEach((stop) => stop())
        runs += 1
        tell(undefined)
      }
    },
    retry() {
      const { status, user } = store.getState()
      if (status === 'failed') void load(runs)
      else if (user === 'refused') tell(session.getState().token)
    },
  }
}
