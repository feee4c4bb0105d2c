/** Signs with the API key. */
export type WebhookSigner = (message: string) => Promise<string>

/** Base64 of the HMAC-SHA256, by what browsers and Node share. */
export async function createWebhookSigner(apiKey: string): Promise<WebhookSigner> {
  const { subtle } = globalThis.crypto
  const utf8 = new TextEncoder()
  const key = await subtle.importKey('raw', utf8.encode(apiKey), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
  return async (message) => {
    const signature = await subtle.sign('HMAC', key, utf8.encode(message))
    return btoa(String.fromCharCode(...new Uint8Array(signature)))
  }
}
