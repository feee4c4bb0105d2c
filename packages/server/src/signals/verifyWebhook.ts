import { refuse } from '../calls/Refusal.js'

/** One that was on its way for so long is no news to anybody. */
const MAX_AGE_MS = 300_000

/**
 * Checks that a webhook is Weavr's: both signatures, made with the API key, and when it was published.
 * @throws {Refusal} 401, which does not say what was wrong
 */
export async function verifyWebhook(
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
  apiKey: string,
): Promise<void> {
  const publishedAt = headers.get('published-timestamp') ?? ''
  const callRef = headers.get('call-ref') ?? ''
  const isDated = /^\d{13}$/.test(publishedAt) && Math.abs(Date.now() - Number(publishedAt)) <= MAX_AGE_MS
  const text = (words: string) => new TextEncoder().encode(words)
  const key = await crypto.subtle.importKey('raw', text(apiKey), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ])
  // In constant time, both of them.
  const verify = (name: string, message: Uint8Array<ArrayBuffer>) =>
    crypto.subtle.verify('HMAC', key, decode(headers.get(name)), message)
  const signed = new Uint8Array([...text(callRef), ...body, ...text(publishedAt)])
  const [isOfTime, isOfAll] = await Promise.all([
    verify('signature', text(publishedAt)),
    verify('signature-v2', signed),
  ])
  if (!isDated || !isOfTime || !isOfAll)
    throw refuse(401, 'NOT_FROM_WEAVR', 'The signatures or the time of this webhook are not Weavr’s.')
}

/** What is no base64 is no signature either. */
function decode(signature: string | null): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(signature ?? ''), (sign) => sign.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
