import { sandboxProfiles } from '../../src/exports/index.js'
import { euro } from './euro.js'
import type { MoneyParts } from './MoneyParts.js'
import type { World } from './World.js'

/** Bulks of every kind, and everything that can be done with one. */
export async function exploreBulks(
  { api, advance }: World,
  { main, travel, stranger }: MoneyParts,
): Promise<void> {
  const pathParams = { _id_: travel.id }
  const transfer = {
    profileId: sandboxProfiles.transfer,
    source: main,
    destination: travel,
    destinationAmount: euro(1),
  }
  const send = {
    profileId: sandboxProfiles.send,
    source: main,
    destination: stranger,
    destinationAmount: euro(40_000),
  }
  const destinationBeneficiary = { name: 'Lombard Yard', iban: 'IE29AIBK93115212345678' }
  const wire = {
    profileId: sandboxProfiles.outgoingWireTransfer,
    sourceInstrument: main,
    transferAmount: euro(41_000),
    destinationBeneficiary,
  }
  const user = { name: 'Aoife', surname: 'Byrne', email: 'aoife@northwind.example' }

  const [block, unblock] = [
    await api.POST('/bulks/managed_cards/_id_/block', { body: [{ pathParams }] }),
    await api.POST('/bulks/managed_cards/_id_/unblock', { body: [{ pathParams }] }),
  ]
  const users = await api.POST('/bulks/users', { body: [{ requestBody: user }] })
  const transfers = await api.POST('/bulks/transfers', {
    body: Array.from({ length: 150 }, () => ({ requestBody: transfer })),
  })
  const sends = await api.POST('/bulks/sends', {
    body: [{ requestBody: send }, { requestBody: { ...send, destinationAmount: euro(-1) } }],
  })
  const wires = await api.POST('/bulks/outgoing_wire_transfers', { body: [{ requestBody: wire }] })
  for (const { bulkId = '' } of [block, unblock, users, transfers, sends, wires]) {
    await api.POST('/bulks/{bulk_id}/execute', {
      params: { path: { bulk_id: bulkId } },
      body: { mode: 'ON_FAILURE_CONTINUE' },
    })
    await advance(1_000)
  }
  const path = { bulk_id: transfers.bulkId ?? '' }
  const paused = await api.POST('/bulks/transfers', {
    body: Array.from({ length: 150 }, () => ({ requestBody: transfer })),
  })
  const second = { bulk_id: paused.bulkId ?? '' }
  await api.POST('/bulks/{bulk_id}/execute', { params: { path: second }, body: { mode: 'ON_FAILURE_STOP' } })
  await api.POST('/bulks/{bulk_id}/pause', { params: { path: second } })
  await api.POST('/bulks/{bulk_id}/resume', { params: { path: second } })
  await api.POST('/bulks/{bulk_id}/cancel', { params: { path: second } })
  await advance(2_000)
  await api.GET('/bulks/{bulk_id}', { params: { path } })
  await api.GET('/bulks/{bulk_id}/operations', {
    params: { path: { bulk_id: sends.bulkId ?? '' }, query: { status: 'FAILED' } },
  })
  await api.GET('/bulks/{bulk_id}/operations', { params: { path, query: { limit: 10 } } })
  await api.GET('/bulks', { params: { query: { status: 'COMPLETED' } } })

  // Submitted only: executed they would change what other parts count on.
  const { users: known = [] } = await api.GET('/users', { params: { query: { email: user.email } } })
  await api.POST('/bulks/users/_user_id_/invite', {
    body: [{ pathParams: { _user_id_: known[0]?.id ?? '1' } }],
  })
  await api.POST('/bulks/managed_cards/_id_/remove', { body: [{ pathParams }] })
  await api.PATCH('/bulks/managed_cards/_id_/spend_rules', {
    body: [{ pathParams, requestBody: { allowAtm: false } }],
  })
}
