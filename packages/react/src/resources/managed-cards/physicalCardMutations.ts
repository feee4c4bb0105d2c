import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'
import type { ManagedCardVariables } from './managedCardMutations.js'
import { managedCardQuery, type ManagedCard } from './managedCardQueries.js'

/** Which card, and where to send it. */
export type UpgradeManagedCardVariables = {
  id: string
} & components['schemas']['ManagedCardPhysicalUpgradeRequest']

/** Which card, and the code that was chosen for it. */
export type ActivateManagedCardVariables = {
  id: string
} & components['schemas']['ManagedCardPhysicalActivateRequest']

/** Which card, and a code to activate its copy with. */
export type ReplaceDamagedManagedCardVariables = {
  id: string
} & components['schemas']['ManagedCardPhysicalReplaceRequest']

const invalidates: WriteRules<never>['invalidates'] = ['managed-cards']

/**
 * Orders the physical card of a virtual one. Needs a stepped-up session where the programme asks for one.
 * @see `POST /managed_cards/{id}/physical`
 */
export function upgradeManagedCardMutation(
  weavr: Weavr,
): WeavrMutation<ManagedCard, UpgradeManagedCardVariables, OperationError<'managedCardPhysicalUpgrade'>> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'upgrade',
    ({ id, ...body }, { intent, ref }) =>
      weavr.api.POST('/managed_cards/{id}/physical', {
        intent,
        body,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}

/**
 * Activates a physical card that has arrived.
 * @see `POST /managed_cards/{id}/physical/activate`
 */
export function activateManagedCardMutation(
  weavr: Weavr,
): WeavrMutation<ManagedCard, ActivateManagedCardVariables, OperationError<'managedCardPhysicalActivate'>> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'activate',
    ({ id, ...body }, { intent, ref }) =>
      weavr.api.POST('/managed_cards/{id}/physical/activate', {
        intent,
        body,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}

/**
 * Unblocks a PIN that was entered wrongly too often. Never tried again by itself: Weavr takes no idempotency
 * reference here.
 * @see `PATCH /managed_cards/{id}/physical/pin/unblock`
 */
export function unblockManagedCardPinMutation(
  weavr: Weavr,
): WeavrMutation<void, ManagedCardVariables, OperationError<'managedCardPhysicalPinUnBlock'>> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'unblock-pin',
    ({ id }, { intent }) =>
      weavr.api.PATCH('/managed_cards/{id}/physical/pin/unblock', { intent, params: { path: { id } } }),
    { invalidates, one: managedCardQuery },
  )
}

/**
 * Orders a copy of a damaged card. The old one works until the copy is activated.
 * @see `POST /managed_cards/{id}/physical/replace_damaged`
 */
export function replaceDamagedManagedCardMutation(
  weavr: Weavr,
): WeavrMutation<
  void,
  ReplaceDamagedManagedCardVariables,
  OperationError<'managedCardPhysicalReplaceDamaged'>
> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'replace-damaged',
    ({ id, ...body }, { intent, ref }) =>
      weavr.api.POST('/managed_cards/{id}/physical/replace_damaged', {
        intent,
        body,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates, one: managedCardQuery, idempotent: true },
  )
}

/**
 * Reports a card as lost. Ordering a new one is for your server: Weavr wants the key alone for that.
 * @see `POST /managed_cards/{id}/physical/report_lost`
 */
export function reportManagedCardLostMutation(
  weavr: Weavr,
): WeavrMutation<void, ManagedCardVariables, OperationError<'managedCardPhysicalReportLost'>> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'report-lost',
    ({ id }, { intent, ref }) =>
      weavr.api.POST('/managed_cards/{id}/physical/report_lost', {
        intent,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates, one: managedCardQuery, idempotent: true },
  )
}

/**
 * Reports a card as stolen. It cannot be taken back.
 * @see `POST /managed_cards/{id}/physical/report_stolen`
 */
export function reportManagedCardStolenMutation(
  weavr: Weavr,
): WeavrMutation<void, ManagedCardVariables, OperationError<'managedCardPhysicalReportStolen'>> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'report-stolen',
    ({ id }, { intent, ref }) =>
      weavr.api.POST('/managed_cards/{id}/physical/report_stolen', {
        intent,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates, one: managedCardQuery, idempotent: true },
  )
}

/**
 * Resets what a card has spent without a PIN.
 * @see `POST /managed_cards/{id}/physical/contactless_limit/reset`
 */
export function resetManagedCardContactlessLimitMutation(
  weavr: Weavr,
): WeavrMutation<void, ManagedCardVariables, OperationError<'managedCardPhysicalContactlessLimitReset'>> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'reset-contactless-limit',
    ({ id }, { intent, ref }) =>
      weavr.api.POST('/managed_cards/{id}/physical/contactless_limit/reset', {
        intent,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates, one: managedCardQuery, idempotent: true },
  )
}
