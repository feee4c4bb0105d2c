import { expect, it } from 'vitest'
import { userRoleMessages } from '../user-roles/userRoleMessages.js'
import type { BulkKind } from './BulkKind.js'
import type { Named } from './bulkKinds.js'
import { bulkProcessMessages } from './bulkProcessMessages.js'
import { checkSourceRows, readTable, toCsv } from './checkRows.js'

const account = (id: string): Named => ({ id, type: 'managed_accounts' })
const check = (kind: BulkKind, text: string, locale = 'en-GB') =>
  checkSourceRows(readTable(text).rows, {
    kind,
    locale,
    profileId: '900',
    words: bulkProcessMessages,
    roleNames: userRoleMessages.names,
    accounts: new Map([
      ['main', [account('1')]],
      ['tax', [account('2')]],
      ['twice', [account('3'), account('4')]],
    ]),
    cards: new Map([['travel', [{ id: '7', type: 'managed_cards' as const }]]]),
  })
const problemsOf = (kind: BulkKind, text: string) =>
  check(kind, text).bad.map(({ problems }) => problems.join(' '))

it.each([
  ['commas', 'From,To,Amount,Currency\nMain,Travel,"1,250.50",eur'],
  ['semicolons', 'from;to;amount;currency\nMain;Travel;1,250.50;EUR'],
  ['tabs, as from a spreadsheet', 'from\tto\tamount\tcurrency\r\nMain\tTravel\t1,250.50\tEUR\r\n'],
  ['a mark of its encoding', '\uFEFFfrom,to,amount,currency\nMain,Travel,1250.50,EUR\n\n'],
])('reads a table with %s', (_, text) => {
  const { good, bad, totals } = check('transfers', text)
  expect(bad).toEqual([])
  expect(good).toMatchObject([
    {
      row: 2,
      who: 'Travel',
      item: {
        requestBody: {
          profileId: '900',
          source: { id: '1', type: 'managed_accounts' },
          destination: { id: '7', type: 'managed_cards' },
          destinationAmount: { currency: 'EUR', amount: 125_050 },
        },
      },
    },
  ])
  expect(totals).toEqual([{ currency: 'EUR', amount: 125_050 }])
})

it('reads amounts as the page writes them, never in two ways', () => {
  const text = 'from;to;amount;currency\nMain;Tax;1.250,50;EUR'
  expect(check('transfers', text, 'de').totals).toEqual([{ currency: 'EUR', amount: 125_050 }])
  expect(check('transfers', text, 'en').bad).toHaveLength(1)
})

it('adds no two currencies together', () => {
  const text = 'from,to,amount,currency\nMain,Tax,1,EUR\nMain,Tax,2,GBP\nMain,Tax,3,EUR'
  expect(check('transfers', text).totals).toEqual([
    { currency: 'EUR', amount: 400 },
    { currency: 'GBP', amount: 200 },
  ])
})

it('says of each row what is wrong, and counts as a spreadsheet does', () => {
  const text = [
    'from,to,amount,currency,reference',
    'Main,Tax,1,EUR,fine',
    'Main,Nowhere,1,EUR,',
    'Twice,Tax,1,EUR,',
    'Main,Tax,0,EUR,',
    'Main,Tax,1,euro,',
    ',Tax,1,EUR,',
    'Main,Tax,1,EUR,né',
    'Main,Tax,1,EUR,fine',
  ].join('\n')
  const { good, bad } = check('transfers', text)
  expect(good.map(({ row }) => row)).toEqual([2])
  expect(bad.map(({ row, problems }) => `${row}: ${problems.join(' ')}`)).toEqual([
    '3: No account is called “Nowhere”.',
    '4: More than one is called “Twice”. Use its id.',
    '5: Write the amount like €1,250.00.',
    '6: Write the currency in three letters, like EUR.',
    '7: “from” is empty.',
    '8: The reference has characters that banks don’t take.',
    '9: The same as row 2. If it is meant, give it another reference.',
  ])
})

it('takes an id where there is no name for it', () => {
  const { good } = check('sends', 'from,to,amount,currency\nMain,114803987123456789,5,EUR')
  expect(good).toMatchObject([{ item: { requestBody: { destination: { id: '114803987123456789' } } } }])
  expect(problemsOf('sends', 'from,to,amount,currency\nMain,Tax,5,EUR')).toHaveLength(1)
})

it('checks an IBAN before Weavr does', () => {
  const wire = (iban: string) => `from,name,iban,amount,currency\nMain,Ada,${iban},5,EUR`
  expect(check('outgoing-wire-transfers', wire('de89 3704 0044 0532 0130 00')).good).toMatchObject([
    { item: { requestBody: { destinationBeneficiary: { name: 'Ada', iban: 'DE89370400440532013000' } } } },
  ])
  expect(problemsOf('outgoing-wire-transfers', wire('DE88370400440532013000'))).toEqual([
    'This IBAN doesn’t fit. Look for a swapped or missing character.',
  ])
  expect(problemsOf('outgoing-wire-transfers', wire('DE'))).toHaveLength(1)
})

it('knows roles by the words that people see', () => {
  const { good } = check('users', 'name,surname,email,roles\nAda,Byron,ada@x.example,card holder; Money')
  expect(good).toMatchObject([
    { who: 'Ada Byron', item: { requestBody: { roles: ['CARD_ASSIGNEE', 'FUNDS_MANAGEMENT_ROLE'] } } },
  ])
  expect(problemsOf('users', 'name,surname,email,roles\nAda,Byron,ada@x.example,queen')).toEqual([
    'There is no role “queen”.',
  ])
})

it('finds cards by name', () => {
  expect(check('card-blocks', 'card\nTravel').good).toMatchObject([{ item: { pathParams: { _id_: '7' } } }])
  expect(problemsOf('card-unblocks', 'card\nNone')).toEqual(['No card is called “None”.'])
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("x")'])(
  'lets no spreadsheet take %j for a formula',
  (cell) => {
    const csv = toCsv([{ who: cell, why: 'x' }])
    expect(csv.split('\r\n')[1]).toMatch(/^"?'/)
  },
)
