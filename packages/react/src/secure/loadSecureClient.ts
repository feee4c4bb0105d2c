import type { Timers } from '@weavr-kit/core'
import type { SecureClient } from './SecureClient.js'
import { SecureElementError } from './SecureElementError.js'

declare global {
  interface Window {
    OpcUxSecureClient?: SecureClient
  }
}

/** How long the script may take to come. */
const LOAD_MS = 20_000

const loads = new Map<string, Promise<SecureClient>>()

export interface LoadOptions {
  timers: Timers
  nonce?: string
}

/**
 * The script's client: the one the page has already, or is loading, else from `origin`. All who ask share one
 * load; after a failed one the next to ask tries again. Nothing happens on a server.
 */
export function loadSecureClient(origin: string, { timers, nonce }: LoadOptions): Promise<SecureClient> {
  if (typeof document === 'undefined') return Promise.reject(new SecureElementError('secure-script'))
  if (window.OpcUxSecureClient) return Promise.resolve(window.OpcUxSecureClient)
  const src = `${origin}/app/secure/static/client.1.js`
  const load = loads.get(origin) ?? findClient(src, timers) ?? addClient(src, timers, nonce)
  loads.set(origin, load)
  const forget = () => loads.get(origin) === load && loads.delete(origin)
  load.then(forget, forget)
  return load
}

/** That have come, or were given up: there is nothing to wait for any more. */
const settled = new WeakSet<HTMLScriptElement>()

/**
 * The page's own, or that of another copy of the kit: a second one would put another client in the place of
 * the first.
 */
function findClient(src: string, timers: Timers): Promise<SecureClient> | undefined {
  const script = [...document.scripts].find((script) => script.src === src && !settled.has(script))
  return script && waitForClient(script, timers)
}

function addClient(src: string, timers: Timers, nonce = ''): Promise<SecureClient> {
  const script = Object.assign(document.createElement('script'), { nonce, async: true })
  script.src = trust(src)
  document.head.append(script)
  const client = waitForClient(script, timers)
  client.catch(() => script.remove())
  return client
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): { toString(): string } }
}

/** The address as a page with `require-trusted-types-for 'script'` wants it: under the policy `weavr-kit`. */
function trust(src: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return src
  // One for each address that is asked for, and none that would let another through.
  const policy = trustedTypes.createPolicy('weavr-kit', {
    createScriptURL(url) {
      if (url !== src) throw new SecureElementError('secure-script')
      return url
    },
  })
  return policy.createScriptURL(src) as string
}

function waitForClient(script: HTMLScriptElement, timers: Timers): Promise<SecureClient> {
  return new Promise((resolve, reject) => {
    function settle() {
      stopWaiting()
      settled.add(script)
      if (window.OpcUxSecureClient) return resolve(window.OpcUxSecureClient)
      // Not loaded, or loaded and no script of Weavr's: a proxy's error page, for instance.
      reject(new SecureElementError('secure-script'))
    }
    const stopWaiting = timers.after(LOAD_MS, settle)
    script.addEventListener('error', settle, { once: true })
    script.addEventListener('load', settle, { once: true })
  })
}
