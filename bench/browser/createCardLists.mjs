import { QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { createWeavr } from '@weavr-kit/core'
import { ManagedCardList, WeavrSessionProvider } from '@weavr-kit/react'
import { createElement as h, useState } from 'react'
import { baseUrl, grant } from './createAnswers.mjs'

const pageSize = 100

/**
 * The same list twice: the kit's, and one as it is made by hand with `useInfiniteQuery` and react-virtual,
 * whose cards are the same elements.
 * @param {typeof globalThis.fetch} fetch
 * @returns {Record<'kit' | 'bare', (client: import('@tanstack/react-query').QueryClient) =>
 *   import('react').ReactNode>}
 */
export function createCardLists(fetch) {
  let opened = 0

  function HandMade() {
    const cards = useInfiniteQuery({
      queryKey: ['cards'],
      queryFn: ({ pageParam, signal }) => readCards(pageParam, signal),
      initialPageParam: 0,
      getNextPageParam: (last, pages) =>
        pages.length * pageSize < last.count ? pages.length * pageSize : undefined,
    })
    const [list, setList] = useState(/** @type {HTMLElement | null} */ (null))
    const all = cards.data?.pages.flatMap((page) => page.cards) ?? []
    const columns = list ? Math.max(1, Math.floor((list.clientWidth + 24) / (272 + 24))) : 1
    const virtualizer = useWindowVirtualizer({
      count: Math.ceil(all.length / columns),
      estimateSize: () => 280,
      overscan: 3,
      scrollMargin: list?.offsetTop ?? 0,
    })
    const margin = virtualizer.options.scrollMargin
    const rows = virtualizer.getVirtualItems()
    return h('section', { 'data-weavr': 'managed-card-list', 'data-layout': 'stack' }, [
      h('ul', { key: 'list', ref: setList, 'data-part': 'items' }, [
        h('li', { key: 'before', style: { height: (rows[0]?.start ?? margin) - margin } }),
        ...rows.map(({ index }) =>
          h(
            'div',
            { key: index, 'data-part': 'row', 'data-index': index, ref: virtualizer.measureElement },
            all.slice(index * columns, (index + 1) * columns).map((card) => h(Card, { key: card.id, card })),
          ),
        ),
        h('li', {
          key: 'after',
          style: { height: virtualizer.getTotalSize() - ((rows.at(-1)?.end ?? margin) - margin) },
        }),
      ]),
      cards.hasNextPage &&
        h('button', { key: 'more', 'data-part': 'more', onClick: () => void cards.fetchNextPage() }, 'More'),
    ])
  }

  /** @param {number} offset @param {AbortSignal} signal @returns {Promise<{ cards: any[], count: number }>} */
  async function readCards(offset, signal) {
    const response = await fetch(`${baseUrl}/managed_cards?offset=${offset}&limit=${pageSize}`, {
      signal,
      headers: { authorization: `Bearer ${grant.token}` },
    })
    return response.json()
  }

  return {
    kit(client) {
      opened++
      const weavr = createWeavr({ baseUrl, fetch, name: `cards ${opened}` })
      weavr.session.start(grant)
      return h(
        WeavrSessionProvider,
        { weavr, queryClient: client },
        h(ManagedCardList, { pageSize, cardHref: ({ id }) => `#${id}` }),
      )
    },
    bare: (client) => h(QueryClientProvider, { client }, h(HandMade)),
  }
}

/** @param {{ card: any }} props */
function Card({ card }) {
  return h(
    'li',
    null,
    h(
      'article',
      { 'data-weavr': 'managed-card-face', 'data-state': card.state.state, 'aria-labelledby': card.id },
      h(
        'div',
        { 'data-part': 'top' },
        h(
          'h3',
          { 'data-part': 'name', id: card.id },
          h('a', { 'data-part': 'link', href: `#${card.id}` }, h('bdi', null, card.friendlyName)),
        ),
        h('span', { 'data-part': 'kind' }, 'Virtual'),
      ),
      h(
        'p',
        { 'data-part': 'number' },
        h('bdi', { dir: 'ltr', 'aria-hidden': true }, `•••• ${card.cardNumberLastFour}`),
        h('span', { 'data-part': 'heard' }, `card ending ${[...card.cardNumberLastFour].join(' ')}`),
      ),
      h(
        'div',
        { 'data-part': 'bottom' },
        h('span', { 'data-part': 'holder' }, h('bdi', null, card.nameOnCard)),
        h('span', { 'data-part': 'expiry' }, card.expiryMmyy),
        h('span', { 'data-part': 'network' }, 'Mastercard'),
      ),
    ),
    h('p', { 'data-part': 'money' }, `€${card.balances.availableBalance / 100} on the card`),
  )
}
