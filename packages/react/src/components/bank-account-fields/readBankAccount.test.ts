import { expect, it } from 'vitest'
import { bankAccountFieldsMessages as words } from './bankAccountFieldsMessages.js'
import { countryOfIban, readBankAccount, readIban } from './readBankAccount.js'
import { tailOf, writeAccount } from './writeBankAccount.js'

it.each([
  ['as banks print it', 'DE89 3704 0044 0532 0130 00'],
  ['small, with dashes', ' de89-3704-0044-0532-0130-00 '],
  ['in the digits of another script', 'DE٨٩٣٧٠٤٠٠٤٤٠٥٣٢٠١٣٠٠٠'],
])('takes an IBAN %s', (_, typed) => {
  expect(readIban(typed, words)).toEqual({ value: 'DE89370400440532013000' })
})

it.each([
  ['nothing', ' ', words.ibanMissing],
  ['no country', '1289370400440532013000', words.ibanCountry],
  ['a missing character', 'DE8937040044053201300', words.ibanLength(22)],
  ['two that were swapped', 'DE89370400440532010300', words.ibanCheck],
  ['a letter for a digit', 'DE8937040044053201300O', words.ibanFormat],
])('says what is wrong with %s', (_, typed, error) => {
  expect(readIban(typed, words)).toEqual({ error })
})

it('knows the country from the first letters on', () => {
  expect([countryOfIban('de8', 'en'), countryOfIban('XX12', 'en'), countryOfIban('', 'en')]).toEqual([
    'Germany',
    undefined,
    undefined,
  ])
})

it('keeps the zeros of an account number, and takes a sort code as it is printed', () => {
  const read = readBankAccount({ bank: 'uk', sortCode: '12-34-56', accountNumber: '0012 3456' }, words)
  expect(read).toEqual({ kind: 'uk', account: { sortCode: '123456', accountNumber: '00123456' } })
  expect(readBankAccount({ bank: 'uk', sortCode: '12345', accountNumber: '123456' }, words)).toEqual({
    errors: { sortCode: words.sortCodeOdd, accountNumber: words.accountNumberOdd },
  })
})

it('asks for all that another country needs', () => {
  const read = readBankAccount({ bank: 'swift', swiftAccount: '', bic: 'X', address: '' }, words)
  expect(Object.keys('errors' in read ? read.errors : {})).toEqual(['swiftAccount', 'bic', 'address'])
})

it('writes accounts as banks print them', () => {
  const uk = { sortCode: '040004', accountNumber: '00345678' }
  expect([writeAccount(uk), tailOf(uk)]).toEqual(['04-00-04 00345678', '5678'])
  expect(tailOf({ iban: 'DE89370400440532013000' })).toBe('3000')
})
