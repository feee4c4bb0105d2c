import { waitFor } from '@testing-library/react'
import { sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import { pollByHand } from '../pollByHand.test.fixture.js'
import {
  useCancelOutgoingWireTransfer,
  useConfirmOutgoingWireTransfer,
  useCreateOutgoingWireTransfer,
  useDownloadOutgoingWireTransferConfirmation,
  useInfiniteOutgoingWireTransfers,
  useOutgoingWireTransfer,
  useOutgoingWireTransfers,
  useUpdateOutgoingWireTransferBeneficiaryName,
} from './outgoingWireTransferHooks.js'

const iban = 'IE29AIBK93115212345678'
const hourMs = 3_600_000

async function open() {
  const scene = openResources()
  await scene.signIn()
  const source = scene.instrument('Main account')
  const hooks = scene.renderHooks(() => {
    const create = useCreateOutgoingWireTransfer()
    return {
      list: useOutgoingWireTransfers(),
      pages: useInfiniteOutgoingWireTransfers({ pageSize: 2 }),
      one: useOutgoingWireTransfer(create.data?.id),
      create,
      rename: useUpdateOutgoingWireTransferBeneficiaryName(),
      confirm: useConfirmOutgoingWireTransfer(),
      cancel: useCancelOutgoingWireTransfer(),
      download: useDownloadOutgoingWireTransferConfirmation(),
    }
  })
  await hooks.loaded()
  const pay = (name: string, scheduledTimestamp?: string) =>
    hooks.run(({ create }) =>
      create.mutateAsync({
        profileId: sandboxProfiles.outgoingWireTransfer,
        sourceInstrument: { type: 'managed_accounts', id: source.id },
        transferAmount: { currency: 'EUR', amount: 165_000 },
        destinationBeneficiary: { name, iban },
        description: 'Rent',
        ...(scheduledTimestamp && { scheduledTimestamp }),
      }),
    )
  const state = () => hooks.result.current.one.data?.state
  return { ...scene, ...hooks, pay, state }
}

it('follows a wire until it has arrived, asks no more then, and hands its confirmation over', async () => {
  const { advance, confirm, pay, result, run, sent, state } = await open()
  const poll = pollByHand()
  const { count } = result.current.list.data!
  const { id } = await pay('Lombard Yard Properties')
  await waitFor(() => expect(state()).toBe('PENDING_CHALLENGE'))
  expect(result.current.list.data!.count).toBe(count + 1)
  await confirm('outgoing_wire_transfers', id)
  await advance(30_000)
  await poll()
  await waitFor(() => expect(state()).toBe('COMPLETED'))
  const asked = () => sent(new RegExp(`outgoing_wire_transfers/${id}$`)).length
  const before = asked()
  expect(before).toBeGreaterThan(1)
  await poll()
  expect(asked()).toBe(before)
  const file = await run(({ download }) => download.mutateAsync({ id }))
  expect([file.type, (await file.text()).slice(0, 4)]).toEqual(['application/pdf', '%PDF'])
})

it('lets the payer see to a payee in doubt', async () => {
  const { pay, run, state } = await open()
  const { id } = await pay('Close match Lombard Yard')
  await waitFor(() => expect(state()).toBe('PENDING_CONFIRMATION'))
  await run(({ rename }) => rename.mutateAsync({ id, acceptVerifiedName: true }))
  await waitFor(() => expect(state()).toBe('PENDING_CHALLENGE'))
  const doubtful = await pay('No match')
  await run(({ confirm }) => confirm.mutateAsync({ id: doubtful.id }))
  await waitFor(() => expect(state()).toBe('PENDING_CHALLENGE'))
})

it('cancels a wire before its day', async () => {
  const { clock, confirm, pay, run, state } = await open()
  const { id } = await pay('Lombard Yard Properties', String(clock.trueClock.wallMs() + hourMs))
  await confirm('outgoing_wire_transfers', id)
  await run(({ cancel }) => cancel.mutateAsync({ id, cancellationReason: 'Paid already' }))
  await waitFor(() => expect(state()).toBe('CANCELLED'))
})
