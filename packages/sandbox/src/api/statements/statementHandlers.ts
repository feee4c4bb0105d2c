import type { components } from '@weavr-kit/core'
import { ok, type Answer } from '../../pipeline/Answer.js'
import { operation } from '../../pipeline/Call.js'
import { findManagedAccount } from '../managed-accounts/findManagedAccount.js'
import { findManagedCard } from '../managed-cards/findManagedCard.js'
import { createStatement, type StatementQuery, type StatementSource } from './createStatement.js'
import { toStatementPdf } from './toStatementPdf.js'

export const statementHandlers = {
  managedAccountStatement: operation<undefined, StatementQuery>((call, { state, ledger }) => {
    const { id, currency, friendlyName } = findManagedAccount(call, { state })
    const source: StatementSource = {
      currency,
      postings: ledger.postings(id),
      ownBalance: true,
      findCard: (cardId) => state.managedCards[cardId],
    }
    return toAnswer(friendlyName, createStatement(source, call.query), call.headers)
  }),

  managedCardStatement: operation<undefined, StatementQuery>((call, { state, ledger }) => {
    const { id, currency, friendlyName, parentManagedAccountId } = findManagedCard(call, { state })
    const spent = parentManagedAccountId ? ledger.postings(parentManagedAccountId).filter(({ cardId }) => cardId === id) : undefined
    const source: StatementSource = {
      currency,
      postings: spent ?? ledger.postings(id),
      ownBalance: !spent,
      findCard: (cardId) => state.managedCards[cardId],
    }
    return toAnswer(friendlyName, createStatement(source, call.query), call.headers)
  }),
}

function toAnswer(title: string, statement: components['schemas']['Statement'], headers: Headers): Answer {
  if (!headers.get('accept')?.includes('application/pdf')) return ok(statement)
  return { status: 200, file: { contentType: 'application/pdf', text: toStatementPdf(title, statement) } }
}
