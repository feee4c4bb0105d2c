import { ok } from '../../answers/ok.js'
import type { Answer } from '../../state/Answer.js'
import { operation } from '../../context/Handler.js'
import { createStatement, type StatementQuery, type StatementSource } from './createStatement.js'
import { accountSource, cardSource } from './statementSources.js'
import { toStatementPdf } from './toStatementPdf.js'

export const statementHandlers = {
  managedAccountStatement: operation<undefined, StatementQuery>((call, context) =>
    toAnswer(accountSource(call, context), call),
  ),
  managedCardStatement: operation<undefined, StatementQuery>((call, context) =>
    toAnswer(cardSource(call, context), call),
  ),
}

function toAnswer(
  source: StatementSource,
  { query, headers }: { query: StatementQuery; headers: Headers },
): Answer {
  const statement = createStatement(source, query)
  if (!headers.get('accept')?.includes('application/pdf')) return ok(statement)
  return {
    status: 200,
    file: { contentType: 'application/pdf', text: toStatementPdf(source.title, statement) },
  }
}
