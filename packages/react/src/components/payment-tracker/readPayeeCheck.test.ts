import { expect, it } from 'vitest'
import { readPayeeCheck } from './readPayeeCheck.js'

type Check = Parameters<typeof readPayeeCheck>[0]

const uk = (match: string, reasonCode?: string, accountName?: string) =>
  ({
    category: 'UK_CONFIRMATION_OF_PAYEE',
    categoryResult: { match, reasonCode, accountName },
  }) as Check
const sepa = (match: string, accountName?: string) =>
  ({ category: 'SEPA_VERIFICATION_OF_PAYEE', categoryResult: { match, accountName } }) as Check

it.each([
  ['match', sepa('MATCH')],
  ['match', uk('EXACT_MATCH')],
  ['close', sepa('CLOSE_MATCH', 'Harbour Studios Ltd')],
  ['close', uk('CLOSE_MATCH', 'MBAM', 'Harbour Studios Ltd')],
  ['no-match', sepa('CLOSE_MATCH')],
  ['no-match', uk('NO_MATCH', 'ANNM')],
  ['other-kind', uk('NO_MATCH', 'BANM')],
  ['other-kind', uk('NO_MATCH', 'PANM')],
  ['other-kind', uk('CLOSE_MATCH', 'BAMM', 'Harbour Studios Ltd')],
  ['other-kind', uk('CLOSE_MATCH', 'PAMM', 'Mr Harbour')],
  ['no-account', uk('NO_MATCH', 'AC01')],
  ['no-account', uk('NOT_POSSIBLE', 'IVCR')],
  ['moved', uk('NOT_POSSIBLE', 'CASS')],
  ['not-possible', uk('NOT_POSSIBLE', 'OPTO')],
  ['not-possible', sepa('NOT_POSSIBLE')],
])('reads %s', (finding, check) => {
  expect(readPayeeCheck(check).finding).toBe(finding)
})

it('knows whose account it really is', () => {
  expect(
    ['BANM', 'BAMM', 'PANM', 'PAMM'].map((reason) => readPayeeCheck(uk('NO_MATCH', reason)).kind),
  ).toEqual(['business', 'business', 'personal', 'personal'])
})
