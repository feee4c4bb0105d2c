import { act, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useCardPayment,
  useCardPaymentEvents,
  useCardPayments,
  useInfiniteCardPaymentEvents,
  useInfiniteCardPayments,
} from './cardPaymentHooks.js'

it('lists payments and their events, with several values joined as Weavr wants them', async () => {
  const { instrument, renderHooks, sent, signIn } = openResources()
  await signIn()
  const { loaded, result } = renderHooks(() => {
    const list = useCardPayments({
      cardId: instrument('Travel').id,
      status: ['SETTLED', 'SETTLEMENT_IN_PROGRESS'],
    })
    const id = list.data?.items[0]?.id
    return {
      list,
      pages: useInfiniteCardPayments({ pageSize: 3, type: ['PURCHASE', 'REFUND'] }),
      one: useCardPayment(id),
      events: useCardPaymentEvents({ cardPaymentId: id, type: ['AUTHORISATION', 'SETTLEMENT'] }),
      eventPages: useInfiniteCardPaymentEvents({ pageSize: 3 }),
    }
  })
  await loaded()
  await waitFor(() => expect(result.current.one.isSuccess && result.current.events.isSuccess).toBe(true))
  const { list, one, events, pages, eventPages } = result.current
  expect(new Set(list.data!.items.map(({ card }) => card.friendlyName))).toEqual(new Set(['Travel']))
  expect(one.data).toEqual(list.data!.items[0])
  await waitFor(() =>
    expect(new Set(events.data!.items.map(({ cardPaymentId }) => cardPaymentId)).size).toBeGreaterThan(0),
  )
  expect(sent(/status=SETTLED%2CSETTLEMENT_IN_PROGRESS/)).toHaveLength(1)
  await act(async () => void (await pages.fetchNextPage()))
  expect(result.current.pages.data!.pages.map(({ items }) => items.length)).toEqual([3, 3])
  expect(eventPages.data!.pages[0]!.count).toBeGreaterThan(list.data!.count)
})
