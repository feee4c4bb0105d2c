import type { components } from '@weavr-kit/core'

type Schemas = components['schemas']

/** What the payee's bank said of the name. */
export type PayeeFinding =
  'match' | 'close' | 'other-kind' | 'no-match' | 'no-account' | 'moved' | 'not-possible'

export interface PayeeVerdict {
  finding: PayeeFinding
  /** What the account is called, where the bank tells. */
  accountName: string | undefined
  /** Whose it really is, where the payer thought otherwise. */
  kind: 'business' | 'personal' | undefined
}

/** One verdict out of the two checks that Weavr knows, and of the British one's reasons. */
export function readPayeeCheck({ category, categoryResult }: Schemas['PayeeCheck']): PayeeVerdict {
  const { match, accountName } = categoryResult
  const reason = category === 'UK_CONFIRMATION_OF_PAYEE' ? categoryResult.reasonCode : undefined
  const kind =
    reason === 'BANM' || reason === 'BAMM'
      ? 'business'
      : reason === 'PANM' || reason === 'PAMM'
        ? 'personal'
        : undefined
  const verdict = (finding: PayeeFinding) => ({ finding, accountName, kind }) as const
  if (reason === 'AC01' || reason === 'IVCR') return verdict('no-account')
  if (reason === 'CASS') return verdict('moved')
  if (kind) return verdict('other-kind')
  if (match === 'MATCH' || match === 'EXACT_MATCH') return verdict('match')
  // A close match is of no use without the name it is close to.
  if (match === 'CLOSE_MATCH' && accountName) return verdict('close')
  return verdict(match === 'NOT_POSSIBLE' ? 'not-possible' : 'no-match')
}
