import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  usePrefetchInfiniteQuery,
  usePrefetchQuery,
  useQueries,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQueries,
  useSuspenseQuery,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query'
import type { OperationError, Weavr } from '@weavr-kit/core'
import {
  createManagedCardMutation,
  infiniteBeneficiariesQuery,
  infiniteManagedCardsQuery,
  managedCardPinQuery,
  managedCardQuery,
  managedCardsQuery,
  transferQuery,
  type BeneficiaryList,
  type CreateManagedCardVariables,
  type ManagedCard,
  type ManagedCardList,
  type ManagedCardPin,
  type Transfer,
} from '@weavr-kit/react/queries'
import { expectTypeOf, it } from 'vitest'

declare const weavr: Weavr
declare const client: QueryClient

type CardsError = OperationError<'managedCardsGet'>
type PinError = OperationError<'managedCardPhysicalPinGet'>
type BeneficiariesError = OperationError<'beneficiariesGet'>
type Pages = InfiniteData<ManagedCardList>

it('fits hooks of one query, with data and failure inferred', () => {
  const cards = useQuery(managedCardsQuery(weavr, { state: ['ACTIVE'] }))
  expectTypeOf(cards.data).toEqualTypeOf<ManagedCardList | undefined>()
  expectTypeOf(cards.error).toEqualTypeOf<CardsError | null>()
  const suspended = useSuspenseQuery(managedCardsQuery(weavr))
  expectTypeOf(suspended.data).toEqualTypeOf<ManagedCardList>()
  expectTypeOf(suspended.error).toEqualTypeOf<CardsError | null>()
  usePrefetchQuery(managedCardsQuery(weavr))
})

it('fits hooks of many queries', () => {
  const [cards, pin] = useQueries({ queries: [managedCardsQuery(weavr), managedCardPinQuery(weavr, '1')] })
  expectTypeOf(cards.data).toEqualTypeOf<ManagedCardList | undefined>()
  expectTypeOf(cards.error).toEqualTypeOf<CardsError | null>()
  expectTypeOf(pin.data).toEqualTypeOf<ManagedCardPin | undefined>()
  expectTypeOf(pin.error).toEqualTypeOf<PinError | null>()
  const each = useQueries({ queries: ['1', '2'].map((id) => managedCardPinQuery(weavr, id)) })
  expectTypeOf(each[0]!.data).toEqualTypeOf<ManagedCardPin | undefined>()
  expectTypeOf(each[0]!.error).toEqualTypeOf<PinError | null>()
  const [suspended] = useSuspenseQueries({ queries: [managedCardPinQuery(weavr, '1')] })
  expectTypeOf(suspended.data).toEqualTypeOf<ManagedCardPin>()
  expectTypeOf(suspended.error).toEqualTypeOf<PinError | null>()
})

it('fits hooks of pages', () => {
  const pages = useInfiniteQuery(infiniteManagedCardsQuery(weavr, { pageSize: 10 }))
  expectTypeOf(pages.data).toEqualTypeOf<Pages | undefined>()
  expectTypeOf(pages.error).toEqualTypeOf<CardsError | null>()
  const suspended = useSuspenseInfiniteQuery(infiniteManagedCardsQuery(weavr))
  expectTypeOf(suspended.data).toEqualTypeOf<Pages>()
  expectTypeOf(suspended.error).toEqualTypeOf<CardsError | null>()
  const payees = useInfiniteQuery(infiniteBeneficiariesQuery(weavr))
  expectTypeOf(payees.data).toEqualTypeOf<InfiniteData<BeneficiaryList> | undefined>()
  expectTypeOf(payees.error).toEqualTypeOf<BeneficiariesError | null>()
  usePrefetchInfiniteQuery(infiniteManagedCardsQuery(weavr))
})

it('fits what a QueryClient does without a component', () => {
  const query = managedCardsQuery(weavr)
  expectTypeOf(client.fetchQuery(query)).resolves.toEqualTypeOf<ManagedCardList>()
  expectTypeOf(client.ensureQueryData(query)).resolves.toEqualTypeOf<ManagedCardList>()
  expectTypeOf(client.prefetchQuery(query)).resolves.toEqualTypeOf<void>()
  expectTypeOf(client.getQueryData(query.queryKey)).toEqualTypeOf<ManagedCardList | undefined>()
  expectTypeOf(client.getQueryState(query.queryKey)?.error).toEqualTypeOf<CardsError | null | undefined>()
  client.setQueryData(query.queryKey, (before) => before && { ...before, count: 0 })
  // @ts-expect-error -- not what the query leaves in the cache
  client.setQueryData(query.queryKey, { items: 'none' })
})

it('fits what a QueryClient does with pages', () => {
  const query = infiniteManagedCardsQuery(weavr)
  expectTypeOf(client.fetchInfiniteQuery(query)).resolves.toEqualTypeOf<
    InfiniteData<ManagedCardList, number>
  >()
  expectTypeOf(client.ensureInfiniteQueryData(query)).resolves.toEqualTypeOf<
    InfiniteData<ManagedCardList, number>
  >()
  expectTypeOf(client.prefetchInfiniteQuery(query)).resolves.toEqualTypeOf<void>()
  expectTypeOf(client.getQueryData(query.queryKey)).toEqualTypeOf<Pages | undefined>()
})

it('goes through queryOptions, with options of the caller', () => {
  const options = queryOptions({
    ...managedCardsQuery(weavr),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  })
  expectTypeOf(useQuery(options).data).toEqualTypeOf<ManagedCardList | undefined>()
  expectTypeOf(useQuery(options).error).toEqualTypeOf<CardsError | null>()
  expectTypeOf(useQuery(queryOptions(managedCardsQuery(weavr))).error).toEqualTypeOf<CardsError | null>()
  const pages = infiniteQueryOptions(infiniteManagedCardsQuery(weavr))
  expectTypeOf(useInfiniteQuery(pages).data).toEqualTypeOf<Pages | undefined>()
  expectTypeOf(useInfiniteQuery(pages).error).toEqualTypeOf<CardsError | null>()
  const count = useQuery({ ...managedCardsQuery(weavr), select: (list) => list.count })
  expectTypeOf(count.data).toEqualTypeOf<number | undefined>()
  expectTypeOf(count.error).toEqualTypeOf<CardsError | null>()
  const flat = useInfiniteQuery({
    ...infiniteManagedCardsQuery(weavr),
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
  expectTypeOf(flat.data).toEqualTypeOf<ManagedCard[] | undefined>()
})

it('keeps what a query says of itself', () => {
  expectTypeOf(useQuery(transferQuery(weavr, '1')).data).toEqualTypeOf<Transfer | undefined>()
  expectTypeOf(
    useQuery(transferQuery(weavr, '1')).error,
  ).toEqualTypeOf<OperationError<'transferGet'> | null>()
  expectTypeOf(client.fetchQuery(transferQuery(weavr, '1'))).resolves.toEqualTypeOf<Transfer>()
  const pin = useQuery(managedCardPinQuery(weavr, '1'))
  expectTypeOf(pin.data).toEqualTypeOf<ManagedCardPin | undefined>()
  expectTypeOf(pin.error).toEqualTypeOf<PinError | null>()
})

it('offers the codes that the contract names for a failure', () => {
  const { data, error } = useQuery(managedCardQuery(weavr, '1'))
  expectTypeOf(data).toEqualTypeOf<ManagedCard | undefined>()
  if (error?.code === 'network') expectTypeOf(error.message).toBeString()
  if (error && 'fields' in error) expectTypeOf(error.fields).toEqualTypeOf<Record<string, string>>()
  expectTypeOf<CardsError>().not.toEqualTypeOf<PinError>()
  expectTypeOf<CardsError>().not.toEqualTypeOf<BeneficiariesError>()
})

it('knows the data, the variables and the failure of a mutation', () => {
  const { data, error, mutate } = useMutation(createManagedCardMutation(weavr))
  expectTypeOf(data).toEqualTypeOf<ManagedCard | undefined>()
  expectTypeOf(error).toEqualTypeOf<OperationError<'managedCardCreate'> | null>()
  expectTypeOf(mutate).parameter(0).toEqualTypeOf<CreateManagedCardVariables>()
})
