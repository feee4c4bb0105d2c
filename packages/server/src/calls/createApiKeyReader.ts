import { refuse } from './Refusal.js'

/** What a header may hold without being changed or cut. */
const visibleAscii = /^[\x21-\x7e]+$/

export const isApiKey = (key: unknown): key is string => typeof key === 'string' && visibleAscii.test(key)

/** Gives the key of the moment. @throws {Refusal} 500 where a function has none */
export function createApiKeyReader(
  apiKey: string | (() => string | Promise<string>),
): () => string | Promise<string> {
  if (typeof apiKey === 'string') return () => apiKey
  return async () => {
    const key: unknown = await Promise.resolve()
      .then(apiKey)
      .catch(() => undefined)
    if (!isApiKey(key))
      throw refuse(
        500,
        'NO_API_KEY',
        'The server has no API key to call Weavr with: its function apiKey gave none.',
      )
    return key
  }
}
