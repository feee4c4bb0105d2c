import type { Call } from '../../context/Call.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { findManagedAccount } from '../managed-accounts/findManagedAccount.js'
import { findManagedCard } from '../managed-cards/findManagedCard.js'
import type { StatementSource } from './createStatement.js'

type Path = Pick<Call, 'caller' | 'params'>
type Context = Pick<SandboxContext, 'state' | 'ledger'>

/** Of the account that the path names. @throws {Refusal} 404 */
export function accountSource(call: Path, { state, ledger }: Context): StatementSource {
  const { id, currency, friendlyName } = findManagedAccount(call, { state })
  return {
    title: friendlyName,
    currency,
    postings: ledger.postings(id),
    ownBalance: true,
    findCard: (cardId) => state.managedCards[cardId],
  }
}

/**
 * Of the card that the path names: in debit mode, what it did in its account's book.
 * @throws {Refusal} 404
 */
export function cardSource(call: Path, { state, ledger }: Context): StatementSource {
  const { id, currency, friendlyName, parentManagedAccountId } = findManagedCard(call, { state })
  const spent = parentManagedAccountId
    ? ledger.postings(parentManagedAccountId).filter(({ cardId }) => cardId === id)
    : undefined
  return {
    title: friendlyName,
    currency,
    postings: spent ?? ledger.postings(id),
    ownBalance: !spent,
    findCard: (cardId) => state.managedCards[cardId],
  }
}
