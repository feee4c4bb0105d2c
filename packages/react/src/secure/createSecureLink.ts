import type { Weavr } from '@weavr-kit/core'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { loadSecureClient } from './loadSecureClient.js'
import type { SecureClient, SecureFont } from './SecureClient.js'
import { warnOnce } from './warnOnce.js'

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
  /** Counts up each time the script has taken a token of the session; 0 while it has none. */
  linked: number
}

/** The script, and the session's token that it is given and relieved of. */
export interface SecureLink {
  store: StoreApi<SecureLinkState>
  /** Loads the script and follows the session until the returned function is called. */
  start(): () => void
  /** Loads the script again after it failed. */
  retry(): void
}

const origins: Partial<Record<string, string>> = { sandbox: 'https://sandbox.weavr.io', live: 'https://secure.weavr.io' }

/** By client, because a page has one script, which is started once. */
const startedWith = new WeakMap<SecureClient, string>()

export function createSecureLink({ session }: Weavr, { uiKey, environment, nonce, fonts }: SecureLinkOptions): SecureLink {
  const store = createStore<SecureLinkState>(() => ({ status: 'loading', linked: 0 }))
  const origin = (origins[environment] ?? environment).replace(/\/+$/, '')
  let links = 0
  let runs = 0

  async function load(run: number) {
    store.setState({ status: 'loading' })
    try {
      const client = await loadSecureClient(origin, nonce)
      if (run !== runs) return
      const key = startedWith.get(client)
      if (key === undefined) client.init(uiKey, fonts && { fonts })
      else if (key !== uiKey) warnOnce('The secure UI script was started with another uiKey; a page can use one only.')
      startedWith.set(client, key ?? uiKey)
      store.setState({ status: 'ready', client })
      link(session.getState().token)
    } catch {
      if (run === runs) store.setState({ status: 'failed' })
    }
  }

  function link(token: string | undefined) {
    const { client, linked } = store.getState()
    const attempt = (links += 1)
    if (linked) store.setState({ linked: 0 })
    if (!client) return
    // Without a token there may have been none to take back.
    if (!token) return client.setUserToken?.(null)
    const take = client.setUserToken ?? client.associate
    take.call(client, `Bearer ${token}`, () => attempt === links && store.setState({ linked: attempt }))
  }

  return {
    store,
    start() {
      const run = (runs += 1)
      void load(run)
      const stops = [
        // While the session ends, so that no frame outlives it by as much as a render.
        session.onPurge(() => link(undefined)),
        // A step-up is told, too: what is shown to it was refused before.
        session.subscribe((now, before) => (now.token !== before.token || now.steppedUp !== before.steppedUp) && link(now.token)),
      ]
      return () => {
        stops.forEach((stop) => stop())
        runs += 1
        link(undefined)
      }
    },
    retry: () => store.getState().status === 'failed' && void load(runs),
  }
}
