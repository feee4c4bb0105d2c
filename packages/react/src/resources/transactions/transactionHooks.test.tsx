import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useInfiniteManagedAccountTransactions,
  useInfiniteManagedCardTransactions,
  useInfiniteTransactions,
  useManagedAccountTransaction,
  useManagedAccountTransactions,
  useManagedCardTransaction,
  useManagedCardTransactions,
  useTransactions,
} from './transactionHooks.js'

it('lists what happened, over all instruments and of one', async () => {
  const { instrument, renderHooks, signIn } = openResources()
  const [account, card] = [instrument('Main account').id, instrument('Travel').id]
  await signIn()
  const { loaded, result } = renderHooks(() => {
    const ofAccount = useManagedAccountTransactions({
      id: account,
      type: ['transfers', 'outgoing_wire_transfers'],
      limit: 5,
    })
    const ofCard = useManagedCardTransactions({ id: card, sortOrder: 'DESC' })
    return {
      all: useTransactions({ status: ['COMPLETED'], limit: 5 }),
      pages: useInfiniteTransactions({ pageSize: 4 }),
      ofAccount,
      accountPages: useInfiniteManagedAccountTransactions({ id: account, pageSize: 4 }),
      oneOfAccount: useManagedAccountTransaction({
        id: account,
        transactionId: ofAccount.data?.items[0]?.id,
      }),
      ofCard,
      cardPages: useInfiniteManagedCardTransactions({ id: card, pageSize: 4 }),
      oneOfCard: useManagedCardTransaction({ id: card, transactionId: ofCard.data?.items[0]?.id }),
    }
  })
  await loaded()
  await waitFor(() =>
    expect(result.current.oneOfAccount.isSuccess && result.current.oneOfCard.isSuccess).toBe(true),
  )
  const { all, pages, ofAccount, accountPages, oneOfAccount, ofCard, cardPages, oneOfCard } = result.current
  expect(all.data!.items.every(({ status, instrument: of }) => status === 'COMPLETED' && of.id)).toBe(true)
  expect(
    ofAccount.data!.items.every(({ type }) => ['transfers', 'outgoing_wire_transfers'].includes(type)),
  ).toBe(true)
  expect([oneOfAccount.data, oneOfCard.data]).toEqual([ofAccount.data!.items[0], ofCard.data!.items[0]])
  expect(
    [pages, accountPages, cardPages].map(({ hasNextPage, data }) => [
      hasNextPage,
      data!.pages[0]!.items.length,
    ]),
  ).toEqual(Array(3).fill([true, 4]))
})

it('sends nothing while either id is missing', async () => {
  const { renderHooks, sent, signIn } = openResources()
  await signIn()
  const { result } = renderHooks(() => ({
    list: useManagedCardTransactions({ id: undefined }),
    pages: useInfiniteManagedCardTransactions({ id: undefined }),
    one: useManagedCardTransaction({ id: '1', transactionId: undefined }),
    other: useManagedAccountTransaction({ id: undefined, transactionId: '1' }),
  }))
  expect(Object.values(result.current).map(({ fetchStatus }) => fetchStatus)).toEqual([
    'idle',
    'idle',
    'idle',
    'idle',
  ])
  expect(sent(/transactions/)).toEqual([])
})
