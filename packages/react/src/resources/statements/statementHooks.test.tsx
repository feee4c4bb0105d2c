import { waitFor } from '@testing-library/react'
import { act } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.kit.js'
import {
  useDownloadManagedAccountStatement,
  useDownloadManagedCardStatement,
  useInfiniteManagedAccountStatement,
  useInfiniteManagedCardStatement,
  useManagedAccountStatement,
  useManagedCardStatement,
} from './statementHooks.js'

it('reads statements with their balances, page by page too, and as files', async () => {
  const { instrument, renderHooks, sent, signIn } = openResources()
  const [account, card] = [instrument('Main account').id, instrument('Travel').id]
  await signIn()
  const { loaded, result, run } = renderHooks(() => ({
    ofAccount: useManagedAccountStatement({ id: account, limit: 3 }),
    accountPages: useInfiniteManagedAccountStatement({ id: account, pageSize: 3 }),
    ofCard: useManagedCardStatement({ id: card, limit: 3 }),
    cardPages: useInfiniteManagedCardStatement({ id: card, pageSize: 3 }),
    missing: useManagedCardStatement({ id: undefined }),
    accountFile: useDownloadManagedAccountStatement(),
    cardFile: useDownloadManagedCardStatement(),
  }))
  await loaded()
  for (const { data } of [result.current.ofAccount, result.current.ofCard]) {
    expect(Object.keys(data!)).toEqual(['items', 'count', 'openingBalance', 'closingBalance'])
    expect(data!.items).toHaveLength(3)
  }
  expect(result.current.missing.fetchStatus).toBe('idle')
  await act(async () => void (await Promise.all([result.current.accountPages.fetchNextPage(), result.current.cardPages.fetchNextPage()])))
  await waitFor(() => {
    for (const { data } of [result.current.accountPages, result.current.cardPages]) {
      const ids = data!.pages.flatMap(({ items }) => items.map(({ entryId }) => entryId))
      expect([ids.length, new Set(ids).size]).toEqual([6, 6])
    }
  })
  for (const file of [await run(({ accountFile }) => accountFile.mutateAsync({ id: account })), await run(({ cardFile }) => cardFile.mutateAsync({ id: card }))])
    expect([file.type, (await file.text()).slice(0, 4)]).toEqual(['application/pdf', '%PDF'])
  expect(sent(/statement/).filter(({ headers }) => headers.get('accept') === 'application/pdf')).toHaveLength(2)
})
