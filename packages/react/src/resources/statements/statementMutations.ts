import type { OperationError, Weavr } from '@weavr-kit/core'
import { downloadMutation } from '../../internal/downloadMutation.js'
import type { WeavrMutation } from '../../internal/weavrMutation.js'
import type { ManagedAccountStatementParams, ManagedCardStatementParams } from './statementQueries.js'

// A file is a write to TanStack Query: it is fetched by a click, belongs to nobody else on the page, and is
// not asked for again.
const header = { accept: 'application/pdf', 'x-api-version': 'LATEST' } as const

/**
 * The statement of an account as a PDF.
 * @see `GET /managed_accounts/{id}/statement`
 */
export function downloadManagedAccountStatementMutation(
  weavr: Weavr,
): WeavrMutation<Blob, ManagedAccountStatementParams, OperationError<'managedAccountStatement'>> {
  return downloadMutation(weavr, 'statements', 'download-managed-account', ({ id, ...query }, { intent }) =>
    weavr.api.GET('/managed_accounts/{id}/statement', {
      intent,
      parseAs: 'blob',
      params: { path: { id }, query, header },
    }),
  )
}

/**
 * The statement of a card as a PDF.
 * @see `GET /managed_cards/{id}/statement`
 */
export function downloadManagedCardStatementMutation(
  weavr: Weavr,
): WeavrMutation<Blob, ManagedCardStatementParams, OperationError<'managedCardStatement'>> {
  return downloadMutation(weavr, 'statements', 'download-managed-card', ({ id, ...query }, { intent }) =>
    weavr.api.GET('/managed_cards/{id}/statement', {
      intent,
      parseAs: 'blob',
      params: { path: { id }, query, header },
    }),
  )
}
