import type { InfiniteData, UseMutationResult } from '@tanstack/react-query'
import { QueryClient } from '@tanstack/react-query'
import type { OperationError, Weavr } from '@weavr-kit/core'
import { expectTypeOf, it } from 'vitest'
import {
  useBlockManagedCard,
  useCreateManagedCard,
  useInfiniteManagedCards,
  useManagedCard,
  useManagedCards,
  useUpdateManagedCard,
} from './managedCardHooks.js'
import type { CreateManagedCardVariables } from './managedCardMutations.js'
import { managedCardsQuery, type ManagedCard, type ManagedCardList } from './managedCardQueries.js'

declare const weavr: Weavr

it('types what a read resolves to, and what is selected from it', () => {
  const cards = useManagedCards({ state: ['ACTIVE'] })
  expectTypeOf(cards.data).toEqualTypeOf<ManagedCardList | undefined>()
  expectTypeOf(cards.error).toEqualTypeOf<OperationError<'managedCardsGet'> | null>()
  if (cards.isSuccess) expectTypeOf(cards.data.items[0]!.friendlyName).toBeString()
  expectTypeOf(useManagedCards(undefined, { select: ({ count }) => count }).data).toEqualTypeOf<
    number | undefined
  >()
  expectTypeOf(useManagedCard(undefined).data).toEqualTypeOf<ManagedCard | undefined>()
  expectTypeOf(useInfiniteManagedCards().data).toEqualTypeOf<
    InfiniteData<ManagedCardList, unknown> | undefined
  >()
})

it('types what a write resolves to, fails with and takes', () => {
  const created = useCreateManagedCard<Date>()
  expectTypeOf(created).toEqualTypeOf<
    UseMutationResult<ManagedCard, OperationError<'managedCardCreate'>, CreateManagedCardVariables, Date>
  >()
})

it('offers the codes that the contract names', () => {
  const { error, mutate } = useBlockManagedCard()
  if (error?.code === 'INSTRUMENT_DESTROYED')
    mutate({ id: '1' }, { onError: ({ code }) => expectTypeOf(code).toExtend<string>() })
  const created = useCreateManagedCard()
  if (created.error && 'fields' in created.error)
    expectTypeOf(created.error.fields).toEqualTypeOf<Record<string, string>>()
})

it('types the caller’s options', () => {
  useManagedCards(undefined, {
    staleTime: 1_000,
    meta: { intent: 'background', mine: true },
    enabled: (query) => query.state.data === undefined,
    refetchInterval: (query) => (query.state.data?.count ? 5_000 : false),
    placeholderData: (previous) => previous,
  })
  // @ts-expect-error -- the kit sets the key
  useManagedCards(undefined, { queryKey: ['mine'] })
  // @ts-expect-error -- there is no such intent
  useManagedCards(undefined, { meta: { intent: 'sometimes' } })
  // @ts-expect-error -- there is no such state
  useManagedCards({ state: ['FROZEN'] })
})

it('tells a debit card from a prepaid one', () => {
  const { mutate } = useCreateManagedCard()
  const fields = {
    profileId: '1',
    friendlyName: 'Travel',
    nameOnCard: 'Maya',
    billingAddress: { addressLine1: '1', city: 'Dublin', postCode: 'D02', country: 'IE' as const },
  }
  mutate({ ...fields, mode: 'DEBIT_MODE', parentManagedAccountId: '2' })
  mutate({ ...fields, mode: 'PREPAID_MODE', currency: 'EUR' })
  // @ts-expect-error -- a debit card spends from an account
  mutate({ ...fields, mode: 'DEBIT_MODE' })
  // @ts-expect-error -- a prepaid card has a currency
  mutate({ ...fields, mode: 'PREPAID_MODE' })
  // @ts-expect-error -- which card?
  useUpdateManagedCard().mutate({ friendlyName: 'Errands' })
})

it('types what the cache holds and what a server fetches', () => {
  const client = new QueryClient()
  const query = managedCardsQuery(weavr)
  expectTypeOf(client.getQueryData(query.queryKey)).toEqualTypeOf<ManagedCardList | undefined>()
  expectTypeOf(client.fetchQuery(query)).resolves.toEqualTypeOf<ManagedCardList>()
})
