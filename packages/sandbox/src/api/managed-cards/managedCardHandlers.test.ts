import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSandbox, demoMultiUser, demoUser, sandboxProfiles, type Sandbox } from '../../exports/index.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'

let sandbox: Sandbox
let client: RawClient

beforeEach(async () => {
  sandbox = createSandbox()
  client = await createRawClient(sandbox).signIn(demoUser)
})

type CardList = Required<Schemas['ManagedCardList']>

const cards = () => Object.values(sandbox.state.managedCards)
const named = (name: string) => cards().find(({ friendlyName }) => friendlyName === name) as ManagedCardRecord
const account = (name: string) =>
  Object.values(sandbox.state.managedAccounts).find(({ friendlyName }) => friendlyName === name)?.id

const billingAddress = { addressLine1: '1 Quay Street', city: 'Galway', postCode: 'H91 K2', country: 'IE' }
const prepaid = {
  profileId: sandboxProfiles.prepaidCard,
  mode: 'PREPAID_MODE',
  friendlyName: 'New',
  nameOnCard: 'Maya L',
  billingAddress,
  currency: 'EUR',
}
const debit = { ...prepaid, profileId: sandboxProfiles.debitCard, mode: 'DEBIT_MODE', currency: undefined }

describe('GET /managed_cards', () => {
  it("lists the identity's own cards, whole", async () => {
    const { body } = await client.get<CardList>('/managed_cards')
    expect([body.count, body.responseCount, body.cards.length]).toEqual([5, 5, 5])
    expect(body.cards.map(({ mode }) => mode)).toContain('DEBIT_MODE')
    expect(body.cards[0]?.cardNumber).toBeUndefined()
  })

  it.each([
    ['state=BLOCKED', ['Events']],
    ['state=BLOCKED&state=DESTROYED', ['Events', 'London contractor']],
    ['state.blockedReason=USER', ['Events']],
    ['state.destroyedReason=EXPIRED', ['London contractor']],
    ['currency=GBP', ['London contractor']],
    ['mode=DEBIT_MODE', ['Maya, studio', 'Software subscriptions']],
    ['tag=software', ['Software subscriptions']],
    ['friendlyName=Travel', ['Travel']],
    ['renewalType=RENEW', ['Maya, studio']],
    ['manufacturingState=DISPATCHED', []],
    ['mode=PREPAID_MODE&offset=1&limit=1', ['Events']],
  ])('filters by %s', async (query, names) => {
    const { body } = await client.get<CardList>(`/managed_cards?${query}`)
    expect(body.cards.map(({ friendlyName }) => friendlyName)).toEqual(names)
  })

  it('filters by the time of creation', async () => {
    const at = named('Travel').creationTimestamp
    expect((await client.get<CardList>(`/managed_cards?createdFrom=${at}&createdTo=${at}`)).body.count).toBe(
      1,
    )
  })

  it('shows nothing of others', async () => {
    const other = createRawClient(sandbox)
    const { get, post } = await other.signIn(demoMultiUser)
    const { identities } = (await get<Schemas['UserIdentityList']>('/identities')).body
    const { token } = (await post<Schemas['AccessToken']>('/access_token', { identity: identities[1]?.id }))
      .body
    expect((await other.withToken(token).get('/managed_cards')).body).toEqual({
      cards: [],
      count: 0,
      responseCount: 0,
    })
    expect((await other.withToken(token).get(`/managed_cards/${named('Travel').id}`)).status).toBe(404)
  })
})

describe('POST /managed_cards', () => {
  it('makes a card with its own balance', async () => {
    const { body } = await client.post<Schemas['PrepaidModeCard']>('/managed_cards', {
      ...prepaid,
      tag: 'x',
      externalData: [{ name: 'team', value: 'a' }],
    })
    expect(body).toMatchObject({
      mode: 'PREPAID_MODE',
      balances: { availableBalance: 0, actualBalance: 0 },
      state: { state: 'ACTIVE' },
      tag: 'x',
    })
    expect((await client.get(`/managed_cards/${body.id}`)).body).toEqual(body)
  })

  it('makes a card on an account, in its currency', async () => {
    const { body } = await client.post<Schemas['DebitModeCard']>('/managed_cards', {
      ...debit,
      parentManagedAccountId: account('UK operations'),
      userCurrency: 'EUR',
    })
    expect(body).toMatchObject({
      mode: 'DEBIT_MODE',
      currency: 'GBP',
      userCurrency: 'EUR',
      parentManagedAccountId: account('UK operations'),
    })
    expect('balances' in body).toBe(false)
  })

  it.each([
    ['PROFILE_NOT_FOUND', { ...prepaid, profileId: '1' }],
    ['PROFILE_TYPE_MISMATCH', { ...prepaid, profileId: sandboxProfiles.debitCard }],
    ['CURRENCY_NOT_SUPPORTED_BY_PROFILE', { ...prepaid, currency: 'ZZZ' }],
    ['PARENT_MANAGED_ACCOUNT_NOT_FOUND', { ...debit, parentManagedAccountId: '1' }],
    [
      'PROFILE_TYPE_MISMATCH',
      { ...debit, profileId: sandboxProfiles.prepaidCard, parentManagedAccountId: '1' },
    ],
    ['LINKED_USER_NOT_FOUND', { ...prepaid, userId: '1' }],
  ])('refuses with %s', async (code, body) => {
    expect((await client.post('/managed_cards', body)).errorCode).toBe(code)
  })

  it('refuses a card on a blocked account, and for an inactive user', async () => {
    const parentManagedAccountId = account('Tax reserve')
    await client.post(`/managed_accounts/${parentManagedAccountId}/block`)
    expect((await client.post('/managed_cards', { ...debit, parentManagedAccountId })).errorCode).toBe(
      'PARENT_MANAGED_ACCOUNT_NOT_ACTIVE',
    )
    const [root] = Object.values(sandbox.state.users)
    sandbox.state.users['7'] = { ...root!, id: '7', active: false }
    expect((await client.post('/managed_cards', { ...prepaid, userId: '7' })).errorCode).toBe('USER_INACTIVE')
  })

  it('tells the kinds of cards apart before it looks at their fields', async () => {
    const fields = async (body: unknown) => (await client.post('/managed_cards', body)).invalidFields
    expect(await fields({})).toEqual([{ params: [], fieldName: 'mode', error: 'REQUIRED' }])
    expect(await fields({ mode: 'CREDIT' })).toEqual([
      { params: ['PREPAID_MODE', 'DEBIT_MODE'], fieldName: 'mode', error: 'IN' },
    ])
    expect(await fields({ ...prepaid, currency: undefined })).toEqual([
      { params: [], fieldName: 'currency', error: 'REQUIRED' },
    ])
    expect(await fields({ ...prepaid, friendlyName: '' })).toEqual([
      { params: ['1'], fieldName: 'friendlyName', error: 'SIZE' },
    ])
    expect(await fields({ ...prepaid, externalData: [{ name: '' }] })).toMatchObject([
      { fieldName: 'externalData[0].name' },
    ])
  })
})

describe('a card', () => {
  it('is changed', async () => {
    const { id } = named('Travel')
    const { body } = await client.patch(`/managed_cards/${id}`, { friendlyName: 'Flights', tag: 'air' })
    expect(body).toMatchObject({ friendlyName: 'Flights', tag: 'air', nameOnCard: 'Maya Lindqvist' })
    expect((await client.patch(`/managed_cards/${id}`, { productReference: 'x' })).errorCode).toBe(
      'INSTRUMENT_NOT_PHYSICAL',
    )
    expect((await client.patch(`/managed_cards/${named('London contractor').id}`, {})).errorCode).toBe(
      'INSTRUMENT_DESTROYED',
    )
  })

  it('is blocked and unblocked once each', async () => {
    const { id } = named('Travel')
    const move = async (what: string) => (await client.post(`/managed_cards/${id}/${what}`)).errorCode
    expect(await move('unblock')).toBe('INSTRUMENT_NOT_BLOCKED')
    expect(await move('block')).toBeUndefined()
    expect((await client.get<Schemas['ManagedCard']>(`/managed_cards/${id}`)).body.state).toEqual({
      state: 'BLOCKED',
      blockedReason: 'USER',
    })
    expect(await move('block')).toBe('INSTRUMENT_ALREADY_BLOCKED')
    expect(await move('unblock')).toBeUndefined()
    named('Travel').state = { state: 'BLOCKED', blockedReason: 'LOST' }
    expect(await move('unblock')).toBe('INSTRUMENT_MARKED_LOST_STOLEN')
  })

  it('is removed only when empty, and for good', async () => {
    const remove = async (id: string) => (await client.post(`/managed_cards/${id}/remove`)).errorCode
    expect(await remove(named('Travel').id)).toBe('BALANCE_NOT_ZERO')
    const { id } = (await client.post<Schemas['PrepaidModeCard']>('/managed_cards', prepaid)).body
    expect(await remove(id)).toBeUndefined()
    expect(await remove(id)).toBe('INSTRUMENT_ALREADY_REMOVED')
    expect((await client.post(`/managed_cards/${id}/block`)).errorCode).toBe('INSTRUMENT_DESTROYED')
    expect(
      (await client.get<Schemas['ManagedCard']>(`/managed_cards/${id}`)).body.state.destroyedReason,
    ).toBe('USER')
  })
})
