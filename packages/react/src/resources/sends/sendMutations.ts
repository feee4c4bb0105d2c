import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { demandId } from '../../internal/demandId.js'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'
import type { Send } from './sendQueries.js'

/** From where, to whom and how much. */
export type CreateSendVariables = components['schemas']['SendCreateRequest']

/** Which send, and why. */
export type CancelSendVariables = { id: string } & components['schemas']['CancelRequest']

const moved: WriteRules<never>['invalidates'] = [
  'sends',
  'managed-accounts',
  'managed-cards',
  'statements',
  'transactions',
]

/**
 * Sends money to somebody else. One that comes back as `PENDING_CHALLENGE` waits for the user to confirm it.
 * @see `POST /sends`
 */
export function createSendMutation(
  weavr: Weavr,
): WeavrMutation<Send, CreateSendVariables, OperationError<'sendCreate'>> {
  return weavrMutation(
    weavr,
    'sends',
    'create',
    (body, { intent, ref }) =>
      demandId(weavr.api.POST('/sends', { intent, body, params: { header: { 'idempotency-ref': ref } } })),
    { invalidates: moved, idempotent: true },
  )
}

/**
 * Cancels a scheduled send. Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /sends/{id}/cancel`
 */
export function cancelSendMutation(
  weavr: Weavr,
): WeavrMutation<Send, CancelSendVariables, OperationError<'sendSingleCancel'>> {
  return weavrMutation(
    weavr,
    'sends',
    'cancel',
    ({ id, ...body }, { intent }) =>
      weavr.api.POST('/sends/{id}/cancel', { intent, body, params: { path: { id } } }),
    { invalidates: ['sends', 'transactions'] },
  )
}
