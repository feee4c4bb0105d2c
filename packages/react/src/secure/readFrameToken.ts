import type { Weavr } from '@weavr-kit/core'

/**
 * Asks the proxy, in cookie mode, for the token that Weavr's frames take: for the moment of linking, and kept
 * nowhere.
 */
export async function readFrameToken({ baseUrl }: Pick<Weavr, 'baseUrl'>, handle: string): Promise<string> {
  const headers = { authorization: `Bearer ${handle}`, 'content-type': 'application/json' }
  const response = await fetch(`${baseUrl}/session/frames`, { method: 'POST', headers, body: '{}' })
  if (!response.ok) throw new Error('The proxy hands out no token for secure frames.')
  return ((await response.json()) as { token: string }).token
}
