import type { SecureClient } from './SecureClient.js'
import { SecureElementError } from './SecureElementError.js'

declare global {
  interface Window {
    OpcUxSecureClient?: SecureClient
  }
}

const loads = new Map<string, Promise<SecureClient>>()

/**
 * The script's client: the one the page has already, else from `origin`. All who ask share one load; after a failed one the next
 * to ask tries again. Nothing happens on a server.
 */
export function loadSecureClient(origin: string, nonce?: string): Promise<SecureClient> {
  if (typeof document === 'undefined') return Promise.reject(new SecureElementError('secure-script'))
  if (window.OpcUxSecureClient) return Promise.resolve(window.OpcUxSecureClient)
  const load = loads.get(origin) ?? addScript(`${origin}/app/secure/static/client.1.js`, nonce)
  loads.set(origin, load)
  const forget = () => loads.get(origin) === load && loads.delete(origin)
  load.then(forget, forget)
  return load
}

function addScript(src: string, nonce = ''): Promise<SecureClient> {
  const script = Object.assign(document.createElement('script'), { src, nonce, async: true })
  return new Promise((resolve, reject) => {
    const fail = () => {
      script.remove()
      reject(new SecureElementError('secure-script'))
    }
    script.onerror = fail
    // Loaded, but no script of Weavr's: a proxy's error page, for instance.
    script.onload = () => (window.OpcUxSecureClient ? resolve(window.OpcUxSecureClient) : fail())
    document.head.append(script)
  })
}
