import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from '@testing-library/react'
import { createWeavr, type SessionGrant, type WeavrOptions } from '@weavr-kit/core'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import type { ReactNode } from 'react'
import { WeavrSessionProvider } from '../components/weavr-session-provider/WeavrSessionProvider.js'

/** Two users of one company, and one of another. */
export const maya = {
  token: 'maya',
  identity: { type: 'CORPORATE', id: '1' },
  credentials: { type: 'ROOT', id: '11' },
} as const
export const jonas = {
  token: 'jonas',
  identity: { type: 'CORPORATE', id: '1' },
  credentials: { type: 'USER', id: '12' },
} as const
export const ada = {
  token: 'ada',
  identity: { type: 'CORPORATE', id: '2' },
  credentials: { type: 'ROOT', id: '21' },
} as const

interface CacheOptions extends Partial<WeavrOptions> {
  queryClient?: QueryClient
}

/** A session whose answers name whose token asked, on a clock that moves by hand. */
export function openCache({ queryClient = new QueryClient(), ...options }: CacheOptions = {}) {
  const tab = createManualPlatform()
  const sent: string[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const who = request.headers.get('authorization')?.replace('Bearer ', '') ?? 'nobody'
    if (request.url.endsWith('/logout')) return new Response(null, { status: 204 })
    sent.push(`${who} ${request.method} ${new URL(request.url).pathname}`)
    await Promise.resolve()
    const card = { id: `${who}-${sent.length}`, friendlyName: `Card of ${who}, answer ${sent.length}` }
    return Response.json({ cards: [card], count: 3, factors: [card], ...card })
  }
  const weavr = createWeavr({
    baseUrl: 'https://app.example/weavr',
    platform: tab.platform,
    fetch,
    ...options,
  })
  const wrap = (children?: ReactNode) => (
    <QueryClientProvider client={queryClient}>
      <WeavrSessionProvider weavr={weavr} expiryPrompt={false}>
        {children}
      </WeavrSessionProvider>
    </QueryClientProvider>
  )
  return {
    ...tab,
    weavr,
    queryClient,
    sent,
    wrap,
    wrapper: ({ children }: { children?: ReactNode }) => wrap(children),
    advance: (ms: number) => act(() => tab.clock.advance(ms)),
    press: () => act(async () => tab.act()),
    start: (grant: SessionGrant) => act(async () => void weavr.session.start(grant)),
    signOut: () => act(() => weavr.session.signOut()),
    /** Who is found in the cache, under keys that begin like this. */
    cached: (...part: unknown[]) =>
      queryClient
        .getQueryCache()
        .findAll({ queryKey: ['weavr', ...part] })
        .filter(({ state }) => state.data !== undefined),
  }
}
