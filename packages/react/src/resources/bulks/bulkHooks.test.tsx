import { act, waitFor } from '@testing-library/react'
import { sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useBulk,
  useBulkOperations,
  useBulks,
  useCancelBulk,
  useExecuteBulk,
  useInfiniteBulkOperations,
  useInfiniteBulks,
  usePauseBulk,
  useResumeBulk,
  useSubmitManagedCardBlockBulk,
  useSubmitManagedCardRemoveBulk,
  useSubmitManagedCardUnblockBulk,
  useSubmitOutgoingWireTransferBulk,
  useSubmitSendBulk,
  useSubmitSpendRulesBulk,
  useSubmitTransferBulk,
  useSubmitUserBulk,
  useSubmitUserInviteBulk,
} from './bulkHooks.js'
import { bulkQuery } from './bulkQueries.js'

function transfersOf(instrument: ReturnType<typeof openResources>['instrument'], count: number) {
  const requestBody = {
    profileId: sandboxProfiles.transfer,
    source: instrument('Main account'),
    destination: instrument('Travel'),
    destinationAmount: { currency: 'EUR', amount: 1 },
  } as const
  return Array.from({ length: count }, () => ({ requestBody }))
}

it('is submitted, executed, paused, resumed and cancelled', async () => {
  const { advance, instrument, queryClient, renderHooks, signIn, weavr } = openResources()
  await signIn()
  const { loaded, result, run } = renderHooks(() => {
    const submit = useSubmitTransferBulk()
    const id = submit.data?.bulkId
    return {
      list: useBulks(),
      pages: useInfiniteBulks({ pageSize: 1 }),
      one: useBulk(id),
      operations: useBulkOperations({ id, status: 'COMPLETED' }),
      operationPages: useInfiniteBulkOperations({ id, pageSize: 100 }),
      submit,
      execute: useExecuteBulk(),
      pause: usePauseBulk(),
      resume: useResumeBulk(),
      cancel: useCancelBulk(),
    }
  })
  await loaded()
  const refresh = () => act(() => queryClient.invalidateQueries())
  const status = () => result.current.one.data?.status
  const interval = () =>
    bulkQuery(weavr, '1').refetchInterval({ state: { data: result.current.one.data, error: null } })
  const { bulkId } = await run(({ submit }) => submit.mutateAsync(transfersOf(instrument, 500)))
  const id = bulkId!
  await waitFor(() => expect(status()).toBe('SUBMITTED'))
  await waitFor(() => expect(result.current.list.data!.items[0]!.bulkId).toBe(id))
  await waitFor(() => expect(result.current.operationPages.data?.pages[0]?.count).toBe(500))
  await run(({ execute }) => execute.mutateAsync({ id, mode: 'ON_FAILURE_STOP' }))
  await waitFor(() => expect(status()).toBe('RUNNING'))
  expect(interval()).toBe(3_000)
  await advance(1_000)
  await run(({ pause }) => pause.mutateAsync({ id }))
  await waitFor(() => expect(status()).toBe('PAUSED'))
  expect(interval()).toBe(false)
  await run(({ resume }) => resume.mutateAsync({ id }))
  await advance(1_000)
  await refresh()
  await waitFor(() => expect(result.current.operations.data!.count).toBeGreaterThanOrEqual(200))
  await run(({ cancel }) => cancel.mutateAsync({ id }))
  await waitFor(() => expect(status()).toBe('CANCELLED'))
  expect(interval()).toBe(false)
})

it('takes every kind of operation, once for each `mutate` where Weavr knows a reference', async () => {
  const { instrument, renderHooks, sent, signIn } = openResources()
  await signIn()
  const { run } = renderHooks(() => ({
    users: useSubmitUserBulk(),
    invites: useSubmitUserInviteBulk(),
    blocks: useSubmitManagedCardBlockBulk(),
    unblocks: useSubmitManagedCardUnblockBulk(),
    removes: useSubmitManagedCardRemoveBulk(),
    rules: useSubmitSpendRulesBulk(),
    sends: useSubmitSendBulk(),
    wires: useSubmitOutgoingWireTransferBulk(),
  }))
  const cards = [{ pathParams: { _id_: instrument('Travel').id } }]
  const [{ requestBody: send }] = transfersOf(instrument, 1) as [ReturnType<typeof transfersOf>[number]]
  const wire = {
    profileId: sandboxProfiles.outgoingWireTransfer,
    sourceInstrument: { type: 'managed_accounts', id: instrument('Main account').id },
    transferAmount: { currency: 'EUR', amount: 1 },
    destinationBeneficiary: { name: 'Lombard Yard Properties', iban: 'IE29AIBK93115212345678' },
  } as const
  const submitted = [
    await run(({ users }) =>
      users.mutateAsync([{ requestBody: { name: 'Ada', surname: 'Nolan', email: 'ada@northwind.example' } }]),
    ),
    await run(({ invites }) => invites.mutateAsync([{ pathParams: { _user_id_: '1' } }])),
    await run(({ blocks }) => blocks.mutateAsync(cards)),
    await run(({ unblocks }) => unblocks.mutateAsync(cards)),
    await run(({ removes }) => removes.mutateAsync(cards)),
    await run(({ rules }) => rules.mutateAsync([{ ...cards[0]!, requestBody: { allowAtm: false } }])),
    await run(({ sends }) => sends.mutateAsync([{ requestBody: send }])),
    await run(({ wires }) => wires.mutateAsync([{ requestBody: wire }])),
  ]
  expect(submitted.map(({ operationCount }) => operationCount)).toEqual(Array(8).fill(1))
  const without = sent(/bulks\//).filter(({ headers }) => !headers.has('idempotency-ref'))
  expect(without.map(({ url }) => new URL(url).pathname)).toEqual(['/weavr/bulks/managed_cards/_id_/remove'])
})
