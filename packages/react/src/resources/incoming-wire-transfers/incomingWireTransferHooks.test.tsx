import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useIncomingWireTransfer,
  useIncomingWireTransfers,
  useInfiniteIncomingWireTransfers,
} from './incomingWireTransferHooks.js'
import { incomingWireTransferQuery } from './incomingWireTransferQueries.js'

it('shows what arrived, and waits for what is on its way', async () => {
  const { instrument, renderHooks, signIn, simulate, weavr } = openResources()
  await signIn()
  await simulate(`/accounts/${instrument('Main account').id}/deposit`, {
    depositAmount: { currency: 'EUR', amount: 9_900 },
    senderName: 'Lumen Publishing SAS',
    senderIban: 'FR1420041010050500013M02606',
  })
  const { loaded, result } = renderHooks(() => {
    const list = useIncomingWireTransfers({ sortOrder: 'DESC', limit: 1 })
    return {
      list,
      pages: useInfiniteIncomingWireTransfers({ pageSize: 2 }),
      one: useIncomingWireTransfer(list.data?.items[0]?.id),
    }
  })
  await loaded()
  await waitFor(() =>
    expect(result.current.one.data).toMatchObject({
      amount: { amount: 9_900 },
      senderName: 'Lumen Publishing SAS',
    }),
  )
  expect(result.current.pages.data!.pages[0]!.count).toBe(result.current.list.data!.count)
  const { refetchInterval } = incomingWireTransferQuery(weavr, '1')
  const interval = (state: 'PENDING' | 'COMPLETED') =>
    refetchInterval({ state: { data: { ...result.current.one.data!, state }, error: null } })
  expect([interval('PENDING'), interval('COMPLETED')]).toEqual([3_000, false])
})
