import { vi } from 'vitest'
import { createWeavrProxy } from './createWeavrProxy.js'
import type { WeavrProxyOptions } from './WeavrProxyOptions.js'

export const apiKey = 'secret-key-of-the-programme'
export const token = { authorization: `Bearer ${btoa('{"alg":"HS256"}')}.e30.c2ln` }
export const json = { 'content-type': 'application/json' }

const unlimited = { ms: 1, calls: 1e9 }
/** For tests that call more often than anybody may. */
export const noLimits = { token: unlimited, address: unlimited, refused: unlimited, email: unlimited }

/** A proxy at `/api/weavr` before a Weavr that gives one answer to everything. */
export function proxied(
  answer: (...sent: Parameters<typeof globalThis.fetch>) => Response | Promise<Response> = () =>
    Response.json({ cards: [] }),
  options?: Partial<WeavrProxyOptions>,
) {
  const fetch = vi.fn<typeof globalThis.fetch>(async (...sent) => answer(...sent))
  const proxy = createWeavrProxy({
    apiKey,
    baseUrl: 'https://weavr.test/multi/',
    basePath: '/api/weavr',
    fetch,
    limits: noLimits,
    ...options,
  })
  return {
    proxy,
    fetch,
    sent() {
      const [url, init] = fetch.mock.lastCall ?? []
      return {
        url,
        init,
        headers: new Headers(init?.headers),
        text: new TextDecoder().decode(init?.body as Uint8Array<ArrayBuffer>),
      }
    },
    call: (path: string, init?: RequestInit) =>
      proxy(new Request(`https://app.test/api/weavr${path}`, { ...init, duplex: 'half' } as RequestInit)),
    /** A write of somebody who has signed in. */
    write: (method: string, path: string, body: unknown) =>
      proxy(
        new Request(`https://app.test/api/weavr${path}`, {
          method,
          headers: { ...token, ...json },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
  }
}

export const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code
