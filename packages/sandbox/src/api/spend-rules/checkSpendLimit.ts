import type { components } from '@weavr-kit/core'
import { conflict } from '../../answers/Refusal.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'

type Schemas = components['schemas']

/** @throws {Refusal} 409 when the card cannot have these limits */
export function checkSpendLimit(
  card: ManagedCardRecord,
  limits: readonly Schemas['SpendLimit'][] | undefined,
  method: Schemas['SpendLimitUpdateMethod'] = 'OVERWRITE',
): void {
  if (limits === undefined || limits.length === 0) return
  if (card.mode === 'PREPAID_MODE') throw conflict('SPEND_LIMIT_NOT_SUPPORTED_FOR_PREPAID_MODE_CARD')
  const currency = card.userCurrency ?? card.currency
  const code = card.userCurrency
    ? 'SPEND_LIMIT_CURRENCY_DIFFERENT_FROM_USER_CURRENCY'
    : 'SPEND_LIMIT_CURRENCY_DIFFERENT_FROM_CARD_CURRENCY'
  if (limits.some(({ value }) => value.currency !== currency)) throw conflict(code)
  if (new Set(limits.map(({ interval }) => interval)).size < limits.length)
    throw conflict('SPEND_LIMIT_DUPLICATE_INTERVAL')
  const former = (interval: string) =>
    method === 'INCREMENT'
      ? (card.spendRules?.spendLimit?.find((limit) => limit.interval === interval)?.value.amount ?? 0)
      : 0
  if (limits.some(({ interval, value }) => former(interval) + value.amount < 0))
    throw conflict('SPEND_LIMIT_AMOUNT_INVALID')
}
