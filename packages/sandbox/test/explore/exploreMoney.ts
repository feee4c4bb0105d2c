import type { components } from '@weavr-kit/core'
import { demoMultiUser, sandboxProfiles } from '../../src/exports/index.js'
import { exploreBulks } from './exploreBulks.js'
import { explorePayees } from './explorePayees.js'
import { exploreWires } from './exploreWires.js'
import type { World } from './World.js'
import type { MoneyParts } from './MoneyParts.js'
import { euro } from './euro.js'
import { farAway } from './farAway.js'

type Schemas = components['schemas']

const hourMs = 3_600_000

/** Calls every operation that moves money or prepares to, each at least once with success. */
export async function exploreMoney(world: World): Promise<void> {
  const { api } = world
  const { accounts = [] } = await api.GET('/managed_accounts', { params: { query: { currency: 'EUR' } } })
  const { cards = [] } = await api.GET('/managed_cards', { params: { query: { friendlyName: 'Travel' } } })
  const parts: MoneyParts = {
    main: { id: accounts[0]!.id, type: 'managed_accounts' },
    travel: { id: cards[0]!.id, type: 'managed_cards' },
    stranger: await findStranger(world),
    verificationCode: '123456',
  }
  await world.simulate(`/accounts/${parts.main.id}/deposit`, {
    depositAmount: euro(900_000),
    senderName: 'Halden & Co GmbH',
    reference: 'Invoice 2060',
  })
  await enrolDevice(world)
  await exploreTransfers(world, parts)
  await exploreSends(world, parts)
  await exploreWires(world, parts)
  await explorePayees(world, parts)
  await exploreBulks(world, parts)
  await exploreActivity(world, parts)
}

/** Another person's account, and a fee on it. */
async function findStranger({ api }: World): Promise<Schemas['InstrumentId']> {
  const { email, password } = demoMultiUser
  const { token } = await api.POST('/login_with_password', {
    token: false,
    body: { email, password: { value: password } },
  })
  const { identities = [] } = await api.GET('/identities', { token })
  const identity = identities.map(({ id }) => id).find(({ type }) => type === 'CONSUMER')!
  const access = await api.POST('/access_token', { token, body: { identity } })
  const { accounts = [] } = await api.GET('/managed_accounts', { token: access.token, params: { query: {} } })
  const stranger = { id: accounts[0]!.id, type: 'managed_accounts' } as const
  await api.POST('/consumers/fees/charge', {
    token: access.token,
    body: { feeType: 'MONTHLY_PLAN', source: stranger },
  })
  return stranger
}

/** Enrols a device for push challenges; only the state tells which challenge the enrolment is. */
async function enrolDevice({ api, simulate, readState }: World) {
  await api.POST('/authentication_factors/push/{channel}', { params: { path: { channel: 'AUTHY' } } })
  const challenge = Object.values((await readState()).pushChallenges).at(-1)!
  await simulate(`/factors/${challenge.userId}/challenges/${challenge.id}/verify_success`)
}

async function exploreTransfers({ api, advance }: World, { main, travel }: MoneyParts) {
  const request = {
    profileId: sandboxProfiles.transfer,
    source: main,
    destination: travel,
    destinationAmount: euro(4_000),
  }
  const { id } = await api.POST('/transfers', {
    body: { ...request, description: 'Trip to Porto', tag: 'trip' },
  })
  await api.GET('/transfers/{id}', { params: { path: { id } } })
  const later = await api.POST('/transfers', { body: { ...request, scheduledTimestamp: farAway } })
  await api.POST('/transfers/bulk/cancel', {
    body: { cancellations: [{ id: later.id, cancellationReason: 'Not needed' }, { id }] },
  })
  await api.GET('/transfers/{id}', { params: { path: { id: later.id } } })
  await api.GET('/transfers', {
    params: { query: { instrumentId: travel, state: ['COMPLETED', 'CANCELLED'], limit: 20 } },
  })
  await advance(1_000)
}

async function exploreSends({ api }: World, { main, stranger, verificationCode }: MoneyParts) {
  const request = {
    profileId: sandboxProfiles.send,
    source: main,
    destination: stranger,
    destinationAmount: euro(60_000),
    description: 'Rent',
    tag: 'explored',
  }
  const create = (changes: object = {}) => api.POST('/sends', { body: { ...request, ...changes } })
  const small = await create({ destinationAmount: euro(1_500) })
  const path = { id: (await create()).id, channel: 'SMS' } as const
  await api.POST('/sends/{id}/challenges/otp/{channel}', { params: { path } })
  await api.POST('/sends/{id}/challenges/otp/{channel}/verify', {
    params: { path },
    body: { verificationCode },
  })
  await api.GET('/sends/{id}', { params: { path } })
  const { id } = await create({ scheduledTimestamp: farAway })
  await api.POST('/sends/{id}/challenges/push/{channel}', { params: { path: { id, channel: 'AUTHY' } } })
  const resources = { resourceType: 'sends', resourceIds: [id] } as const
  const { scaChallengeId = '' } = await api.POST('/challenges/otp/{channel}', {
    params: { path: { channel: 'SMS' } },
    body: { ...resources, resourceIds: [id] },
  })
  const verify = {
    params: { path: { scaChallengeId, channel: 'SMS' } },
    body: { resourceType: 'sends', verificationCode },
  } as const
  await api.POST('/challenges/{scaChallengeId}/otp/{channel}/verify', verify)
  await api.POST('/sends/{id}/cancel', {
    params: { path: { id } },
    body: { cancellationReason: 'Paid by card' },
  })
  for (const one of [small.id, id]) await api.GET('/sends/{id}', { params: { path: { id: one } } })
  await api.GET('/sends', {
    params: { query: { 'source.id': main.id, 'source.type': 'managed_accounts', state: ['CANCELLED'] } },
  })
}

async function exploreActivity({ api, advance, simulate }: World, { main, travel }: MoneyParts) {
  await advance(2 * hourMs)
  await api.POST('/corporates/fees/charge', { body: { feeType: 'CARD_DELIVERY', source: main } })
  await api.GET('/fees', { params: { query: { sortOrder: 'ASC', limit: 10 } } })
  const { bankAccountDetails } = await api.GET('/managed_accounts/{id}/iban', {
    params: { path: { id: main.id } },
  })
  const { details: destinationIbanDetails } = bankAccountDetails[0]!
  await simulate('/accounts/deposit', {
    depositAmount: euro(12_345),
    destinationIbanDetails,
    senderIbanDetails: { iban: 'DE89370400440532013000' },
    reference: 'Invoice 2061',
  })
  const { incomingWireTransfers = [] } = await api.GET('/incoming_wire_transfers', {
    params: { query: { state: ['COMPLETED', 'PENDING'] } },
  })
  for (const { id } of incomingWireTransfers.slice(0, 3))
    await api.GET('/incoming_wire_transfers/{id}', { params: { path: { id } } })
  await api.GET('/transactions', {
    params: { query: { status: ['COMPLETED', 'DRAFT', 'RETURNED'], limit: 100 } },
  })
  const ofAccount = await api.GET('/managed_accounts/{id}/transactions', {
    params: { path: main, query: { limit: 100 } },
  })
  for (const { id: transactionId } of ofAccount.transactions?.slice(0, 20) ?? [])
    await api.GET('/managed_accounts/{id}/transactions/{transactionId}', {
      params: { path: { id: main.id, transactionId } },
    })
  const ofCard = await api.GET('/managed_cards/{id}/transactions', {
    params: { path: travel, query: { sortBy: 'lastUpdatedTimestamp' } },
  })
  const transactionId = ofCard.transactions![0]!.id
  await api.GET('/managed_cards/{id}/transactions/{transactionId}', {
    params: { path: { id: travel.id, transactionId } },
  })
  await api.GET('/managed_accounts/{id}/statement', {
    params: { path: main, header: { 'x-api-version': 'LATEST' }, query: { limit: 500 } },
  })
}
