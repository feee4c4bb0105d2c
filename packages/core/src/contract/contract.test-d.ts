import { describe, expectTypeOf, it } from 'vitest'
import type { components, paths } from '../api/schema.generated.js'

type Schemas = components['schemas']
type CreateCard = Schemas['ManagedCardCreateRequest']

const fields = {
  profileId: '1',
  friendlyName: 'Travel',
  nameOnCard: 'A B',
  billingAddress: { addressLine1: 'Street 1', city: 'Valletta', postCode: 'VLT 1', country: 'MT' },
}

describe('the request for a new card', () => {
  it('takes either mode with what belongs to it', () => {
    const debit: CreateCard = { ...fields, mode: 'DEBIT_MODE', parentManagedAccountId: '2' }
    const prepaid: CreateCard = { ...fields, mode: 'PREPAID_MODE', currency: 'EUR' }
    expectTypeOf(debit).toExtend<CreateCard>()
    expectTypeOf(prepaid).toExtend<CreateCard>()
  })

  it('refuses a debit mode card without its account', () => {
    // @ts-expect-error parentManagedAccountId is missing
    const card: CreateCard = { ...fields, mode: 'DEBIT_MODE' }
    expectTypeOf(card).toExtend<CreateCard>()
  })

  it('refuses a debit mode card with a currency', () => {
    // @ts-expect-error the currency is the account's
    const card: CreateCard = { ...fields, mode: 'DEBIT_MODE', parentManagedAccountId: '2', currency: 'EUR' }
    expectTypeOf(card).toExtend<CreateCard>()
  })

  it('refuses a prepaid mode card without a currency or with an account', () => {
    // @ts-expect-error currency is missing
    const bare: CreateCard = { ...fields, mode: 'PREPAID_MODE' }
    const prepaid = { ...fields, mode: 'PREPAID_MODE', currency: 'EUR' } as const
    // @ts-expect-error there is no account above a prepaid mode card
    const owned: CreateCard = { ...prepaid, parentManagedAccountId: '2' }
    expectTypeOf(bare).toExtend<CreateCard>()
    expectTypeOf(owned).toExtend<CreateCard>()
  })

  it('refuses a card of no mode', () => {
    // @ts-expect-error mode decides
    const card: CreateCard = { ...fields, currency: 'EUR' }
    expectTypeOf(card).toExtend<CreateCard>()
  })
})

describe('a card that was read', () => {
  it('is told apart by its mode', () => {
    const card = {} as Schemas['ManagedCard']
    if (card.mode === 'DEBIT_MODE') expectTypeOf(card.parentManagedAccountId).toEqualTypeOf<string>()
    else expectTypeOf(card.balances).toEqualTypeOf<Schemas['ManagedInstrumentBalance'] | undefined>()
  })
})

describe('a transaction', () => {
  it('is told apart by its type', () => {
    const activity = {} as Schemas['TransactionActivity']
    expectTypeOf(activity.instrument).toEqualTypeOf<Schemas['InstrumentId']>()
    if (activity.type === 'sends')
      expectTypeOf(activity.transaction).toEqualTypeOf<Schemas['Send'] | undefined>()
    if (activity.type === 'fees')
      expectTypeOf(activity.transaction).toEqualTypeOf<Schemas['Fee'] | undefined>()
  })

  it('is told apart by its type in a statement', () => {
    const entry = {} as Schemas['StatementEntry']
    if (entry.transaction.type === 'fees')
      expectTypeOf(entry.transaction.subtype).toEqualTypeOf<Schemas['FeeSubtype'] | undefined>()
    // @ts-expect-error a transfer has no subtype
    if (entry.transaction.type === 'transfers') void entry.transaction.subtype
  })

  it('is told apart by its type in a card payment', () => {
    const event = {} as Schemas['CardPaymentEventDetail']
    expectTypeOf(event.merchant.name).toEqualTypeOf<string>()
    if (event.type === 'AUTHORISATION')
      expectTypeOf(event.result).toEqualTypeOf<'APPROVED' | 'DECLINED' | undefined>()
    if (event.type === 'SETTLEMENT')
      expectTypeOf(event.settlementState).toEqualTypeOf<'PENDING' | 'COMPLETED'>()
  })
})

describe('an operation', () => {
  it('takes its path parameters from the path', () => {
    type Block = paths['/managed_cards/{id}/block']['post']
    expectTypeOf<Block['parameters']['path']>().toEqualTypeOf<{ id: string }>()
    expectTypeOf<Block['parameters']['header']>().toEqualTypeOf<{ 'idempotency-ref'?: string } | undefined>()
  })

  it('names why it was refused', () => {
    type Refused =
      paths['/managed_cards/{id}/remove']['post']['responses'][409]['content']['application/json']
    expectTypeOf<Refused['errorCode']>().toEqualTypeOf<
      'BALANCE_NOT_ZERO' | 'INSTRUMENT_ALREADY_REMOVED' | undefined
    >()
  })
})
