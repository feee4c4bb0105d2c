import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSandbox, demoUser, sandboxProfiles, type Sandbox } from '../../exports/index.js'
import { createManualClock, type ManualClock } from '../../exports/testing.js'

let clock: ManualClock
let sandbox: Sandbox
let client: RawClient

beforeEach(async () => {
  clock = createManualClock()
  sandbox = createSandbox({ clock: clock.trueClock })
  client = await createRawClient(sandbox).signIn(demoUser)
})

const idOf = (name: string) =>
  Object.values(sandbox.state.managedAccounts).find(({ friendlyName }) => friendlyName === name)?.id
type Account = Schemas['ManagedAccount']
type AccountList = Required<Schemas['ManagedAccountList']>
type Iban = Schemas['ManagedAccountIban']

const create = (changes = {}) =>
  client.post<Account>('/managed_accounts', {
    profileId: sandboxProfiles.managedAccount,
    friendlyName: 'New',
    currency: 'EUR',
    ...changes,
  })

describe('managed accounts', () => {
  it('show what is available and what is there', async () => {
    const { body } = await client.get<AccountList>('/managed_accounts?friendlyName=Main%20account')
    expect(body.accounts[0]?.balances).toEqual({ availableBalance: 4_821_065, actualBalance: 4_835_315 })
  })

  it('are listed with filters and pages', async () => {
    const names = async (query: string) =>
      (await client.get<AccountList>(`/managed_accounts?${query}`)).body.accounts.map(
        ({ friendlyName }) => friendlyName,
      )
    expect(await names('currency=EUR&limit=1&offset=1')).toEqual(['Tax reserve'])
    expect(await names('tag=tax')).toEqual(['Tax reserve'])
    expect(await names('state=BLOCKED')).toEqual([])
  })

  it('are created, read, changed', async () => {
    const { body } = await create({ tag: 'x', lowBalanceThreshold: 100 })
    expect(body).toMatchObject({ balances: { availableBalance: 0 }, lowBalanceThreshold: 100 })
    const changed = await client.patch<Account>(`/managed_accounts/${body.id}`, {
      friendlyName: 'Old',
      clearLowBalanceThreshold: true,
    })
    expect(changed.body.friendlyName).toBe('Old')
    expect(changed.body.lowBalanceThreshold).toBeUndefined()
    expect((await client.get(`/managed_accounts/${body.id}`)).body).toEqual(changed.body)
    expect((await client.get<Schemas['GeneralError']>('/managed_accounts/1')).body.code).toBe('NOT_FOUND')
  })

  it('are refused for unknown profiles and currencies', async () => {
    expect((await create({ profileId: '1' })).errorCode).toBe('PROFILE_NOT_FOUND')
    expect((await create({ currency: 'JPY' })).errorCode).toBe('CURRENCY_NOT_SUPPORTED_BY_PROFILE')
  })

  it('are blocked, unblocked and removed once each', async () => {
    const { id } = (await create()).body
    const move = async (what: string) => (await client.post(`/managed_accounts/${id}/${what}`)).errorCode
    expect(await move('unblock')).toBe('INSTRUMENT_NOT_BLOCKED')
    expect(await move('block')).toBeUndefined()
    expect(await move('block')).toBe('INSTRUMENT_ALREADY_BLOCKED')
    expect(await move('iban')).toBe('INSTRUMENT_IS_NOT_ACTIVE')
    expect(await move('unblock')).toBeUndefined()
    expect(await move('remove')).toBeUndefined()
    expect(await move('remove')).toBe('INSTRUMENT_ALREADY_REMOVED')
    expect(await move('block')).toBe('INSTRUMENT_DESTROYED')
    expect(await move('unblock')).toBe('INSTRUMENT_DESTROYED')
  })

  it('are kept while there is money or a card on them', async () => {
    expect((await client.post(`/managed_accounts/${idOf('Main account')}/remove`)).errorCode).toBe(
      'BALANCE_NOT_ZERO',
    )
    const { id } = (await create()).body
    const address = { addressLine1: '1 Quay Street', city: 'Galway', postCode: 'H91 K2', country: 'IE' }
    const card = {
      profileId: sandboxProfiles.debitCard,
      mode: 'DEBIT_MODE',
      friendlyName: 'Card',
      nameOnCard: 'Maya',
      billingAddress: address,
    }
    await client.post('/managed_cards', { ...card, parentManagedAccountId: id })
    expect((await client.post(`/managed_accounts/${id}/remove`)).errorCode).toBe(
      'INSTRUMENT_HAS_LINKED_CARDS',
    )
  })
})

describe('an IBAN', () => {
  it('is asked for once and allocated ten seconds later', async () => {
    const { id } = (await create()).body
    const iban = () => client.get<Iban>(`/managed_accounts/${id}/iban`)
    const ask = () => client.post<Iban>(`/managed_accounts/${id}/iban`)
    expect((await iban()).body).toEqual({ state: 'UNALLOCATED', bankAccountDetails: [] })
    expect((await ask()).body.state).toBe('PENDING_ALLOCATION')
    expect((await ask()).errorCode).toBe('IBAN_ALREADY_REQUESTED')
    await clock.advance(10_000)
    const { body } = await iban()
    expect(body).toMatchObject({
      state: 'ALLOCATED',
      bankAccountDetails: [{ beneficiaryNameAndSurname: 'Northwind Studio Ltd' }],
    })
    const [details] = body.bankAccountDetails.map((bank) => bank.details as Schemas['IbanDetails'])
    expect(remainderBy97(details?.iban ?? '')).toBe(1)
    expect((await ask()).errorCode).toBe('INSTRUMENT_ALREADY_UPGRADED_TO_IBAN')
  })

  it('is a sort code in sterling, and not to be had in dollars', async () => {
    const { body } = await client.get<Iban>(`/managed_accounts/${idOf('UK operations')}/iban`)
    expect(body.bankAccountDetails[0]?.details).toMatchObject({ sortCode: '040075' })
    const { id } = (await create({ currency: 'USD' })).body
    expect((await client.post(`/managed_accounts/${id}/iban`)).errorCode).toBe('IBAN_NOT_SUPPORTED')
  })
})

function remainderBy97(iban: string): number {
  const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((sign) => parseInt(sign, 36)).join('')
  return Number(BigInt(digits) % 97n)
}
