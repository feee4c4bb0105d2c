import type { components } from '@weavr-kit/core'
import { sandboxProfiles } from '../../src/exports/index.js'
import { euro } from './euro.js'
import { farAway } from './farAway.js'
import type { MoneyParts } from './MoneyParts.js'
import type { World } from './World.js'
import { confirmByPush } from './confirmByPush.js'

type Destination = components['schemas']['OutgoingWireTransferDestination']

const iban = 'IE29AIBK93115212345678'

/** Wires of every network, through every state that they have. */
export async function exploreWires(world: World, parts: MoneyParts): Promise<void> {
  const { api, simulate, advance } = world
  const create = (destinationBeneficiary: Destination, changes: object = {}) => {
    const request = {
      profileId: sandboxProfiles.outgoingWireTransfer,
      sourceInstrument: parts.main,
      transferAmount: euro(31_000),
      purpose: 'Premises',
      tag: 'explored',
    }
    return api.POST('/outgoing_wire_transfers', {
      body: { ...request, description: 'Rent', destinationBeneficiary, ...changes },
    })
  }
  const { verificationCode } = parts

  const sepa = { id: (await create({ name: 'Lombard Yard', iban })).id, channel: 'SMS' } as const
  await api.POST('/outgoing_wire_transfers/{id}/challenges/push/{channel}', {
    params: { path: { id: sepa.id, channel: 'AUTHY' } },
  })
  await api.POST('/outgoing_wire_transfers/{id}/challenges/otp/{channel}', { params: { path: sepa } })
  await api.POST('/outgoing_wire_transfers/{id}/challenges/otp/{channel}/verify', {
    params: { path: sepa },
    body: { verificationCode },
  })
  await simulate(`/wiretransfers/outgoing/${sepa.id}/accept`)
  await api.GET('/outgoing_wire_transfers/{id}/payment_confirmation', {
    params: { path: { id: sepa.id } },
    parseAs: 'blob',
  })

  const doubted = await create({ name: 'Close match Byrne Accountants', iban })
  const accepted = { params: { path: { id: doubted.id } }, body: { acceptVerifiedName: true } }
  await api.PATCH('/outgoing_wire_transfers/{id}', accepted)
  const unknown = await create({ name: 'No match', iban }, { scheduledTimestamp: farAway })
  await api.POST('/outgoing_wire_transfers/{id}/confirm', { params: { path: { id: unknown.id } } })
  const swift = await create({
    name: 'Hudson Papers Inc',
    account: '000123456789',
    address: '1 Hudson Street',
    bankCountry: 'US',
  })
  const iceland = await create({ name: 'Reykjavik Prints', iban: 'IS140159260076545510730339' })
  await confirmByPush(world, 'outgoing_wire_transfers', [doubted.id, unknown.id, swift.id, iceland.id])
  await api.POST('/outgoing_wire_transfers/{id}/cancel', {
    params: { path: { id: unknown.id } },
    body: { cancellationReason: 'Wrong payee' },
  })
  await simulate(`/wiretransfers/outgoing/${swift.id}/reject`)

  await sterling(world)
  await correspondent(world, parts)
  await advance(60_000)
  const small = await create({ name: 'Byrne Accountants', iban }, { transferAmount: euro(900) })
  for (const { id } of [doubted, unknown, swift, iceland, small])
    await api.GET('/outgoing_wire_transfers/{id}', { params: { path: { id } } })
  await api.GET('/outgoing_wire_transfers', {
    params: { query: { 'sourceInstrument.id': parts.main.id, state: ['COMPLETED', 'REJECTED'], limit: 50 } },
  })
}

async function sterling({ api }: World) {
  const { accounts = [] } = await api.GET('/managed_accounts', { params: { query: { currency: 'GBP' } } })
  for (const name of ['Shoreditch Desks', 'Close match Shoreditch Desks', 'No match', 'Not possible'])
    await api.POST('/outgoing_wire_transfers', {
      body: {
        profileId: sandboxProfiles.outgoingWireTransfer,
        sourceInstrument: { id: accounts[0]!.id, type: 'managed_accounts' },
        transferAmount: { currency: 'GBP', amount: 62_000 },
        destinationBeneficiary: { name, type: 'BUSINESS', accountNumber: '98765432', sortCode: '123456' },
      },
    })
}

async function correspondent(world: World, { main }: MoneyParts) {
  const { api } = world
  const bankAccountDetails = { account: '12345678', financialInstitution: 'AIBKIE2D' }
  const business = {
    name: 'Quayside Traders Ltd',
    registrationAddress: '4 Harbour Road, Cork',
    registrationCountry: 'IE',
    bankAccountDetails,
  }
  const person = { name: 'Nora Quinn', address: '2 Mill Lane, Sligo', country: 'IE', bankAccountDetails }
  const request = {
    profileId: sandboxProfiles.correspondentBankTransfer,
    sourceInstrument: main,
    amount: euro(22_000),
    beneficiary: { name: 'Lombard Yard', iban, address: '18 Lombard Street East, Dublin' },
    purpose: 'Supplier invoice',
    description: 'Invoice 7731',
    tag: 'explored',
    externalData: [{ name: 'order', value: '7731' }],
  }
  const { id } = await api.POST('/correspondent_bank_transfers', {
    body: { ...request, originator: business },
  })
  const beneficiary = { ...request.beneficiary, name: 'Not possible' }
  const later = await api.POST('/correspondent_bank_transfers', {
    body: { ...request, beneficiary, originator: person, scheduledTimestamp: farAway },
  })
  const path = { id: later.id }
  await api.POST('/correspondent_bank_transfers/{id}/confirm', { params: { path } })
  await confirmByPush(world, 'correspondent_bank_transfers', [id, later.id])
  await api.POST('/correspondent_bank_transfers/{id}/cancel', {
    params: { path },
    body: { cancellationReason: 'Wrong payee' },
  })
  await api.GET('/correspondent_bank_transfers/{id}', { params: { path } })
  await api.GET('/correspondent_bank_transfers', {
    params: { query: { 'originator.type': 'BUSINESS', state: ['SUBMITTED'] } },
  })
}
