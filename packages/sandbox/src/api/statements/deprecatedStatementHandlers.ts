import { ok } from '../../answers/ok.js'
import type { Answer } from '../../state/Answer.js'
import { operation } from '../../context/Handler.js'
import { createDeprecatedStatement, type DeprecatedStatementQuery } from './createDeprecatedStatement.js'
import { createStatement, type StatementSource } from './createStatement.js'
import { accountSource, cardSource } from './statementSources.js'
import { toStatementCsv } from './toStatementCsv.js'
import { toStatementPdf } from './toStatementPdf.js'

export const deprecatedStatementHandlers = {
  managedAccountStatementDeprecated: operation<undefined, DeprecatedStatementQuery>((call, context) =>
    toAnswer(accountSource(call, context), call),
  ),
  managedCardStatementDeprecated: operation<undefined, DeprecatedStatementQuery>((call, context) =>
    toAnswer(cardSource(call, context), call),
  ),
}

function toAnswer(
  source: StatementSource,
  { query, headers }: { query: DeprecatedStatementQuery; headers: Headers },
): Answer {
  const accept = headers.get('accept') ?? ''
  if (accept.includes('application/pdf')) {
    // In print a transaction is one entry, once it is complete: the statement of today says the same.
    const { fromTimestamp, toTimestamp, orderByTimestamp = 'DESC', offset, statementLimit } = query
    const asked = {
      startPeriod: fromTimestamp,
      endPeriod: toTimestamp,
      sortOrder: orderByTimestamp,
      offset,
      limit: statementLimit,
    }
    return {
      status: 200,
      file: {
        contentType: 'application/pdf',
        text: toStatementPdf(source.title, createStatement(source, asked)),
      },
    }
  }
  const statement = createDeprecatedStatement(source, query)
  if (accept.includes('text/csv'))
    return { status: 200, file: { contentType: 'text/csv', text: toStatementCsv(statement) } }
  return ok(statement)
}
