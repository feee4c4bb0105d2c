import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createWeavr } from '@weavr-kit/core'
import { useManagedCard, WeavrSessionProvider } from '@weavr-kit/react'
import { createElement, useEffect } from 'react'
import { baseUrl, grant } from './createAnswers.mjs'

/**
 * A session of a day, so that the payer decides when it ends, and each press that was heard shows in its
 * deadline.
 */
const lifetimeMs = 86_400_000

/**
 * A page as it is opened with the kit, or without.
 * @typedef {object} Opened
 * @property {(props: { id: string }) => import('react').ReactNode} Row shows one card
 * @property {(children: import('react').ReactNode) => import('react').ReactNode} provide
 * @property {() => number} endsAt epoch ms; 0 where there is no session
 * @property {() => Promise<void>} leave
 */

/**
 * What is compared: the same rows, told of by the same `fetch`, with the kit and with nothing but TanStack
 * Query.
 * @param {typeof globalThis.fetch} fetch @param {() => void} onShown a row has its card
 * @returns {Record<'kit' | 'bare', (client: import('@tanstack/react-query').QueryClient) => Opened>}
 */
export function createSides(fetch, onShown) {
  let opened = 0

  /** @param {{ friendlyName?: string } | undefined} card */
  function useShownName(card) {
    const isShown = card !== undefined
    useEffect(() => {
      if (isShown) onShown()
    }, [isShown])
    return createElement('p', null, card?.friendlyName)
  }

  /** @param {{ id: string }} props */
  function KitRow({ id }) {
    const { data } = useManagedCard(id)
    return useShownName(data)
  }

  /** @param {{ id: string }} props */
  function BareRow({ id }) {
    const { data } = useQuery({ queryKey: ['cards', id], queryFn: ({ signal }) => readCard(id, signal) })
    return useShownName(data)
  }

  /** As one writes it by hand. @param {string} id @param {AbortSignal} signal */
  async function readCard(id, signal) {
    const response = await fetch(`${baseUrl}/managed_cards/${id}`, {
      signal,
      headers: { authorization: `Bearer ${grant.token}` },
    })
    if (!response.ok) throw new Error(`Refused with ${response.status}`)
    return response.json()
  }

  return {
    kit(client) {
      opened++
      // Of a name of its own: what is known of those before is not for it.
      const weavr = createWeavr({ baseUrl, fetch, lifetimeMs, name: `bench ${opened}` })
      weavr.session.start(grant)
      return {
        Row: KitRow,
        provide: (children) => createElement(WeavrSessionProvider, { weavr, queryClient: client }, children),
        endsAt: () => weavr.session.getState().expiresAt ?? 0,
        leave: () => weavr.session.signOut(),
      }
    },
    bare: (client) => ({
      Row: BareRow,
      provide: (children) => createElement(QueryClientProvider, { client }, children),
      endsAt: () => 0,
      leave: async () => {},
    }),
  }
}
