import { expect, it } from 'vitest'
import { bankAccountFieldsMessages as bankWords } from '../bank-account-fields/bankAccountFieldsMessages.js'
import type { FormValues } from '../form/Form.js'
import { formMessages as general } from '../form/formMessages.js'
import { paymentFormMessages as words } from './paymentFormMessages.js'
import { planOf } from './PaymentPlan.js'
import { readPayment } from './readPayment.js'
import type { PaymentChoices } from './usePaymentOptions.js'

const now = new Date(2031, 4, 4, 9).getTime()
const source = (id: string, currency: string, available?: number) => ({
  key: `managed_accounts:${id}`,
  instrument: { type: 'managed_accounts' as const, id },
  name: `Account ${id}`,
  currency,
  available,
})
const choices: PaymentChoices = {
  sources: [source('1', 'EUR', 100_000), source('2', 'EUR', 0), source('3', 'GBP', 50_000)],
  payees: [],
}
const profileIds = { transfers: '6', sends: '7', outgoing_wire_transfers: '8' }

const read = (values: FormValues, locale = 'en') =>
  readPayment(values, {
    plan: planOf(values, choices, ['outgoing_wire_transfers', 'sends', 'transfers']),
    ...{ profileIds, locale, now, words, bankWords, general },
  })
const wire = { name: 'Harbour', iban: 'DE89370400440532013000', amount: '1,000.00', reference: 'Invoice' }

it('makes of a filled form what Weavr is asked for', () => {
  expect(read(wire).draft).toEqual({
    type: 'outgoing_wire_transfers',
    body: {
      profileId: '8',
      description: 'Invoice',
      sourceInstrument: { type: 'managed_accounts', id: '1' },
      transferAmount: { currency: 'EUR', amount: 100_000 },
      destinationBeneficiary: { name: 'Harbour', iban: 'DE89370400440532013000' },
    },
  })
  expect(read(wire).summary).toMatchObject({ left: { amount: 0 }, isNameChecked: true })
})

it.each([
  ['en', '1,250.50', 125_050],
  ['de', '1.250,50', 125_050],
  ['de', '1250', 125_000],
])('reads an amount as the page writes it: %s %s', (locale, amount, minor) => {
  const values = {
    ...wire,
    door: 'transfers',
    target: 'managed_accounts:2',
    amount,
    when: 'later',
    at: '2031-05-05T09:00',
  }
  expect(read(values, locale).draft?.body).toMatchObject({ destinationAmount: { amount: minor } })
})

it('asks where an amount could be meant in two ways', () => {
  expect(read({ ...wire, amount: '1.250' }).errors).toEqual({ amount: words.amountTwoWays('€1,250.00') })
})

it.each(['0', '0.00', '€0'])('asks for more than nothing: %s', (amount) => {
  expect(read({ ...wire, amount }).errors).toEqual({ amount: general.amountZero })
})

it('says how much is missing, at the amount, and not where it goes out later', () => {
  const values = { ...wire, amount: '1000.12' }
  expect(read(values).errors).toEqual({ amount: words.short('€0.12', 'Account 1') })
  expect(read({ ...values, when: 'later', at: '2031-05-05T09:00' }).draft?.body).toMatchObject({
    scheduledTimestamp: String(new Date(2031, 4, 5, 9).getTime()),
  })
})

it('pays from pounds to the United Kingdom, with a short reference or none', () => {
  const values = { name: 'Harbour', bank: 'uk', sortCode: '12-34-56', accountNumber: '00345678', amount: '1' }
  expect(read(values).draft?.body).toMatchObject({
    sourceInstrument: { id: '3' },
    destinationBeneficiary: { type: 'BUSINESS', accountNumber: '00345678', sortCode: '123456' },
  })
  expect(read({ ...values, reference: 'Nineteen characters' }).errors).toEqual({
    reference: words.referenceLong(18),
  })
  expect(read({ ...values, name: 'Müller' }).errors).toEqual({ name: words.nameOdd })
})

it('says all that is missing, by the names of the fields', () => {
  const { errors = {} } = read({ bank: 'swift', when: 'later' })
  expect(Object.keys(errors).sort()).toEqual(
    ['address', 'amount', 'at', 'bic', 'name', 'purpose', 'reference', 'swiftAccount'].sort(),
  )
  expect(read({ door: 'transfers', amount: '1' }).errors).toEqual({ target: words.toMissing })
  expect(read({ ...wire, when: 'later', at: '2031-05-04T08:59' }).errors).toEqual({ at: words.atPast })
})
