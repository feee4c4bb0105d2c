import { waitFor } from '@testing-library/react'
import { act } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useDownloadOutgoingWireTransferConfirmation } from '../outgoing-wire-transfers/outgoingWireTransferHooks.js'
import { openResources } from '../openResources.test.fixture.js'
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
  await act(
    async () =>
      void (await Promise.all([
        result.current.accountPages.fetchNextPage(),
        result.current.cardPages.fetchNextPage(),
      ])),
  )
  await waitFor(() => {
    for (const { data } of [result.current.accountPages, result.current.cardPages]) {
      const ids = data!.pages.flatMap(({ items }) => items.map(({ entryId }) => entryId))
      expect([ids.length, new Set(ids).size]).toEqual([6, 6])
    }
  })
  for (const file of [
    await run(({ accountFile }) => accountFile.mutateAsync({ id: account })),
    await run(({ cardFile }) => cardFile.mutateAsync({ id: card })),
  ])
    expect([file.type, (await file.text()).slice(0, 4)]).toEqual(['application/pdf', '%PDF'])
  expect(sent(/statement/).filter(({ headers }) => headers.get('accept') === 'application/pdf')).toHaveLength(
    2,
  )
})

it('downloads while the session is about to end: a click is the payer’s act, and keeps it alive', async () => {
  const { advance, instrument, renderHook, sandbox, signIn, weavr } = openResources()
  const id = instrument('Main account').id
  await signIn()
  const { result } = renderHook(
    () =>
      [
        useDownloadManagedAccountStatement(),
        useDownloadManagedCardStatement(),
        useDownloadOutgoingWireTransferConfirmation(),
      ] as const,
  )
  // Somebody is warned, so that the session may be `expiring`.
  weavr.session.mountPrompt()
  sandbox.faults.add({
    match: ({ url }) => /managed_cards|wire/.test(url),
    status: 200,
    headers: { 'content-type': 'application/pdf' },
  })
  for (const [index, variables] of [{ id }, { id: '1' }, { id: '1' }].entries()) {
    await advance(245_000)
    expect(weavr.session.getState().status).toBe('expiring')
    await act(() => result.current[index]!.mutateAsync(variables))
    expect(weavr.session.getState().status).toBe('active')
  }
})

it('refuses what is no file, and says so', async () => {
  const { renderHook, sandbox, signIn } = openResources()
  await signIn()
  const { result } = renderHook(() => useDownloadManagedAccountStatement())
  sandbox.faults.add({
    operationId: 'managedAccountStatement',
    status: 200,
    headers: { 'content-type': 'text/html' },
  })
  await act(() => result.current.mutateAsync({ id: '1' }).catch(() => {}))
  await waitFor(() =>
    expect(result.current.error).toMatchObject({ name: 'ApiError', code: 'UNEXPECTED_ANSWER', status: 200 }),
  )
})
