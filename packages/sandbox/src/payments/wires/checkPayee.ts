import type { components } from '@weavr-kit/core'
import { findAccountByBankDetails } from './findAccountByBankDetails.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { Payee } from '../../state/PaymentFields.js'

type Schemas = components['schemas']
type Match = 'EXACT' | 'CLOSE' | 'NONE' | 'NOT_POSSIBLE'

interface Finding {
  match: Match
  accountName?: string
}

/**
 * Is the account the payee's? An account of this sandbox is its identity's. Of any other the name decides:
 * one that begins with `Close match`, `No match` or `Not possible` gets that answer, everybody else is who
 * they say they are.
 */
export function checkPayee(
  payee: Payee,
  type: Schemas['OutgoingWireTransferType'],
  context: Pick<SandboxContext, 'state' | 'records' | 'now'>,
): Schemas['PayeeCheck'][] | undefined {
  if (type === 'SEPA') return [toSepa(find(payee, context))]
  return type === 'FASTER_PAYMENTS' ? [toUk(find(payee, context))] : undefined
}

function find(payee: Payee, context: Pick<SandboxContext, 'state' | 'records' | 'now'>): Finding {
  const account = findAccountByBankDetails(payee, context)
  const owner = account && context.state.identities[account.identityId]?.name
  if (owner !== undefined) return compare(payee.name, owner)
  const [, told, name] = /^(close match|no match|not possible) *(.*)$/is.exec(payee.name) ?? []
  switch (told?.toLowerCase()) {
    case 'close match':
      return { match: 'CLOSE', accountName: name || 'Account holder' }
    case 'no match':
      return { match: 'NONE' }
    case 'not possible':
      return { match: 'NOT_POSSIBLE' }
    default:
      return { match: 'EXACT', accountName: payee.name }
  }
}

function compare(given: string, owner: string): Finding {
  const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  if (words(given).join(' ') === words(owner).join(' ')) return { match: 'EXACT', accountName: owner }
  // One word in common will do: banks are no stricter.
  const close = words(given).some((word) => word.length > 3 && words(owner).includes(word))
  return close ? { match: 'CLOSE', accountName: owner } : { match: 'NONE' }
}

function toSepa({ match, accountName }: Finding): Schemas['SepaVerificationOfPayee'] {
  const words = {
    EXACT: 'MATCH',
    CLOSE: 'CLOSE_MATCH',
    NONE: 'NO_MATCH',
    NOT_POSSIBLE: 'NOT_POSSIBLE',
  } as const
  return {
    category: 'SEPA_VERIFICATION_OF_PAYEE',
    categoryResult: { match: words[match], ...(accountName && { accountName }) },
  }
}

function toUk({ match, accountName }: Finding): Schemas['UkConfirmationOfPayee'] {
  const words = {
    EXACT: 'EXACT_MATCH',
    CLOSE: 'CLOSE_MATCH',
    NONE: 'NO_MATCH',
    NOT_POSSIBLE: 'NOT_POSSIBLE',
  } as const
  const reasons = { EXACT: undefined, CLOSE: 'MBAM', NONE: 'ANNM', NOT_POSSIBLE: 'ACNS' } as const
  const reasonCode = reasons[match]
  return {
    category: 'UK_CONFIRMATION_OF_PAYEE',
    categoryResult: {
      match: words[match],
      ...(reasonCode && { reasonCode }),
      ...(accountName && { accountName }),
    },
  }
}
