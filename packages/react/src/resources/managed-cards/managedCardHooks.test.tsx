import { keepPreviousData } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import type { IdentityChoiceError } from '@weavr-kit/core'
import { demoMultiUser } from '@weavr-kit/sandbox'
import { expect, it, vi } from 'vitest'
import { weavrKey } from '../../internal/weavrKey.js'
import { openResources } from '../openResources.test.fixture.js'
import {
  useBlockManagedCard,
  useCreateManagedCard,
  useInfiniteManagedCards,
  useManagedCard,
  useManagedCards,
  useRemoveManagedCard,
  useUpdateManagedCard,
} from './managedCardHooks.js'

it('asks nothing while signed out, then lists the cards as items and count', async () => {
  const { renderHook, sent, signIn } = openResources()
  const { result } = renderHook(() => useManagedCards({ limit: 2 }))
  expect(result.current).toMatchObject({ status: 'pending', fetchStatus: 'idle' })
  expect(sent(/./)).toEqual([])
  await signIn()
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  expect(result.current.data?.items).toHaveLength(2)
  expect(result.current.data?.count).toBeGreaterThan(2)
  expect(Object.keys(result.current.data!)).toEqual(['items', 'count'])
})

it('lets the caller select, and hold a query back', async () => {
  const { renderHook, sent, signIn } = openResources()
  await signIn()
  const { result } = renderHook(() => ({
    names: useManagedCards(undefined, {
      select: ({ items }) => items.map(({ friendlyName }) => friendlyName),
    }),
    held: useManagedCards({ limit: 1 }, { enabled: false }),
  }))
  await waitFor(() => expect(result.current.names.data).toContain('Travel'))
  expect(result.current.held.fetchStatus).toBe('idle')
  expect(sent(/managed_cards/)).toHaveLength(1)
})

it('goes through the pages of a list until its end', async () => {
  const { renderHook, signIn } = openResources()
  await signIn()
  const { result } = renderHook(() => useInfiniteManagedCards({ pageSize: 2 }))
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  while (result.current.hasNextPage) await act(async () => void (await result.current.fetchNextPage()))
  const pages = result.current.data!.pages
  const ids = pages.flatMap(({ items }) => items.map(({ id }) => id))
  expect(pages.length).toBeGreaterThan(1)
  expect(new Set(ids).size).toBe(pages[0]!.count)
})

it('sends nothing for a missing id, not even when asked again', async () => {
  const { renderHook, sent, signIn } = openResources()
  await signIn()
  const { result } = renderHook(() => useManagedCard(undefined))
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
  await act(async () => void (await result.current.refetch()))
  silenced.mockRestore()
  expect(result.current.fetchStatus).toBe('idle')
  expect(sent(/managed_cards/)).toEqual([])
})

it('keeps what a poll had when the session refuses it, and asks again with the next input', async () => {
  const { act: input, advance, queryClient, renderHook, sent, signIn, weavr } = openResources()
  await signIn()
  const { result } = renderHook(() => useManagedCards())
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  await advance(61_000)
  const before = { ...result.current }
  const poll = () => act(() => queryClient.refetchQueries({ queryKey: weavrKey(weavr, 'managed-cards') }))
  await poll()
  await poll()
  expect(sent(/managed_cards/)).toHaveLength(1)
  expect(result.current).toMatchObject({
    data: before.data,
    dataUpdatedAt: before.dataUpdatedAt,
    errorUpdatedAt: 0,
    status: 'success',
    error: null,
    fetchStatus: 'idle',
  })
  act(input)
  await waitFor(() => expect(sent(/managed_cards/)).toHaveLength(2))
  await waitFor(() => expect(result.current.fetchStatus).toBe('idle'))
  act(input)
  await advance(1)
  expect(sent(/managed_cards/)).toHaveLength(2)
})

it('does not let the cards of one identity stand in for those of the next', async () => {
  const { queryClient, renderHook, signIn, weavr } = openResources()
  await signIn()
  const { result } = renderHook(() => useManagedCards(undefined, { placeholderData: keepPreviousData }))
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  const first = weavr.session.getState().identity!.id
  await act(() => weavr.session.signOut())
  expect(result.current.data).toBe(undefined)
  const choice = await signIn(demoMultiUser).then(
    () => expect.unreachable(),
    (error: unknown) => error as IdentityChoiceError,
  )
  await signIn({ identity: choice.identities[0]!.id })
  expect(result.current.data).toBe(undefined)
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  expect(
    queryClient
      .getQueryCache()
      .getAll()
      .filter(({ queryKey, state }) => queryKey[1] === first && state.data),
  ).toEqual([])
})

it('shows a block at once everywhere, and takes it back when Weavr refuses', async () => {
  const { advance, renderHook, sandbox, sent, signIn } = openResources()
  await signIn()
  const { result } = renderHook(() => {
    const list = useManagedCards()
    const id = list.data?.items.find(({ state }) => state.state === 'ACTIVE')?.id
    return { list, pages: useInfiniteManagedCards(), one: useManagedCard(id), block: useBlockManagedCard() }
  })
  await waitFor(() => expect(result.current.one.isSuccess && result.current.pages.isSuccess).toBe(true))
  const { id } = result.current.one.data!
  const states = () => [
    result.current.list.data!.items.find((card) => card.id === id)!.state.state,
    result.current.pages.data!.pages[0]!.items.find((card) => card.id === id)!.state.state,
  ]
  sandbox.faults.add({
    operationId: 'managedCardBlock',
    times: 1,
    status: 409,
    body: { errorCode: 'INSTRUMENT_DESTROYED' },
    latencyMs: 1_000,
  })
  act(() => result.current.block.mutate({ id }))
  await waitFor(() => expect(states()).toEqual(['BLOCKED', 'BLOCKED']))
  await advance(1_000)
  await waitFor(() => expect(result.current.block.isError).toBe(true))
  expect(states()).toEqual(['ACTIVE', 'ACTIVE'])
  expect(result.current.block.error).toMatchObject({ status: 409, code: 'INSTRUMENT_DESTROYED' })
  expect(sent(/block/)).toHaveLength(1)
  await act(async () => void (await result.current.block.mutateAsync({ id })))
  expect(states()).toEqual(['BLOCKED', 'BLOCKED'])
  await waitFor(() => expect(result.current.list.isFetching).toBe(false))
  expect(states()).toEqual(['BLOCKED', 'BLOCKED'])
})

it('tries a write again with the same reference, so that it happens once; each mutate has its own', async () => {
  const { advance, renderHook, sandbox, sent, signIn, weavr } = openResources()
  await signIn()
  const { result } = renderHook(() => ({ cards: useManagedCards(), update: useUpdateManagedCard() }))
  await waitFor(() => expect(result.current.cards.isSuccess).toBe(true))
  const { id } = result.current.cards.data!.items[0]!
  sandbox.faults.add({ operationId: 'managedCardUpdate', times: 2, networkError: 'answer-lost' })
  act(() => result.current.update.mutate({ id, friendlyName: 'Errands' }))
  await advance(10_000)
  await waitFor(() => expect(result.current.update.data?.friendlyName).toBe('Errands'))
  await act(async () => void (await result.current.update.mutateAsync({ id, friendlyName: 'Trips' })))
  const refs = sent(/managed_cards\/\d+$/).map(({ headers }) => headers.get('idempotency-ref'))
  expect(refs).toHaveLength(4)
  expect(new Set(refs.slice(0, 3)).size).toBe(1)
  expect(new Set(refs).size).toBe(2)
  expect(weavr.session.getState().status).toBe('active')
})

it('never repeats a write that Weavr would carry out twice', async () => {
  const { advance, renderHook, sandbox, sent, signIn } = openResources()
  await signIn()
  const { result } = renderHook(() => useRemoveManagedCard())
  sandbox.faults.add({ operationId: 'managedCardRemove', networkError: true })
  act(() => result.current.mutate({ id: '1' }))
  await advance(20_000)
  await waitFor(() =>
    expect(result.current.error).toMatchObject({ code: 'outcome-unknown', cause: { code: 'network' } }),
  )
  expect(sent(/remove/)).toHaveLength(1)
})

it('drops a write that waits to be tried again when its session ends, though the same user signs in', async () => {
  const { advance, renderHook, sandbox, sent, signIn, weavr } = openResources()
  await signIn()
  const { result } = renderHook(() => useBlockManagedCard())
  sandbox.faults.add({ operationId: 'managedCardBlock', times: 1, networkError: true })
  const outcome = result.current.mutateAsync({ id: '1' }).catch((error: unknown) => error)
  await advance(100)
  expect(sent(/block/)).toHaveLength(1)
  await act(() => weavr.session.signOut())
  await signIn()
  await advance(20_000)
  expect(await outcome).toMatchObject({ code: 'outcome-unknown', cause: { code: 'replaced' } })
  expect(sent(/block/)).toHaveLength(1)
})

it('creates a card, shows it in the lists, and forgets the answer with the session', async () => {
  const { renderHook, signIn, weavr } = openResources()
  await signIn()
  const { result } = renderHook(() => ({ cards: useManagedCards(), create: useCreateManagedCard() }))
  await waitFor(() => expect(result.current.cards.isSuccess).toBe(true))
  const { profileId, billingAddress, currency } = result.current.cards.data!.items.find(
    ({ mode }) => mode === 'PREPAID_MODE',
  )!
  const { count } = result.current.cards.data!
  act(() =>
    result.current.create.mutate({
      mode: 'PREPAID_MODE',
      profileId,
      currency,
      friendlyName: 'Books',
      nameOnCard: 'Maya Lindqvist',
      billingAddress,
    }),
  )
  await waitFor(() => expect(result.current.create.data?.friendlyName).toBe('Books'))
  await waitFor(() => expect(result.current.cards.data?.count).toBe(count + 1))
  await act(() => weavr.session.signOut())
  expect(result.current.create).toMatchObject({ status: 'idle', data: undefined })
})
