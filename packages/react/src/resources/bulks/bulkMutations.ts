import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'

/** Which bulk, and what to do when an operation fails. */
export type ExecuteBulkVariables = { id: string } & components['schemas']['BulkIdExecuteRequest']

/** Which bulk. */
export interface BulkVariables {
  id: string
}

const invalidates: WriteRules<never>['invalidates'] = ['bulks']

/**
 * Executes a bulk that was submitted. What its operations change is not fetched again by itself: it changes
 * later. Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /bulks/{bulk_id}/execute`
 */
export function executeBulkMutation(
  weavr: Weavr,
): WeavrMutation<void, ExecuteBulkVariables, OperationError<'bulkIdExecute'>> {
  return weavrMutation(
    weavr,
    'bulks',
    'execute',
    ({ id, ...body }, { intent }) =>
      weavr.api.POST('/bulks/{bulk_id}/execute', { intent, body, params: { path: { bulk_id: id } } }),
    { invalidates },
  )
}

/**
 * Pauses a bulk that runs. Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /bulks/{bulk_id}/pause`
 */
export function pauseBulkMutation(
  weavr: Weavr,
): WeavrMutation<void, BulkVariables, OperationError<'bulkIdPause'>> {
  return weavrMutation(
    weavr,
    'bulks',
    'pause',
    ({ id }, { intent }) =>
      weavr.api.POST('/bulks/{bulk_id}/pause', { intent, params: { path: { bulk_id: id } } }),
    { invalidates },
  )
}

/**
 * Goes on with a paused bulk. Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /bulks/{bulk_id}/resume`
 */
export function resumeBulkMutation(
  weavr: Weavr,
): WeavrMutation<void, BulkVariables, OperationError<'bulkIdResume'>> {
  return weavrMutation(
    weavr,
    'bulks',
    'resume',
    ({ id }, { intent }) =>
      weavr.api.POST('/bulks/{bulk_id}/resume', { intent, params: { path: { bulk_id: id } } }),
    { invalidates },
  )
}

/**
 * Cancels what a bulk has not done yet. Never tried again by itself: Weavr takes no idempotency reference
 * here.
 * @see `POST /bulks/{bulk_id}/cancel`
 */
export function cancelBulkMutation(
  weavr: Weavr,
): WeavrMutation<void, BulkVariables, OperationError<'bulkIdCancel'>> {
  return weavrMutation(
    weavr,
    'bulks',
    'cancel',
    ({ id }, { intent }) =>
      weavr.api.POST('/bulks/{bulk_id}/cancel', { intent, params: { path: { bulk_id: id } } }),
    { invalidates },
  )
}
