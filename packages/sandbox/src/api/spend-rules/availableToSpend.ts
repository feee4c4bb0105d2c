import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../../state/SandboxContext.js'
import { convert } from '../card-payments/convert.js'
import { spentByCard } from '../card-payments/spentByCard.js'
import type { ManagedCardRecord } from '../managed-cards/ManagedCardRecord.js'
import { startOfInterval } from './startOfInterval.js'

/** What a card's limits leave for the rest of each interval. None for a card without limits. */
export function availableToSpend(
  card: ManagedCardRecord,
  { state, now }: Pick<SandboxContext, 'state' | 'now'>,
): components['schemas']['AvailableToSpend'][] | undefined {
  const at = now()
  return card.spendRules?.spendLimit?.map(({ interval, value, startTimestamp = 0 }) => {
    const spent = spentByCard(state, card.id, Math.max(startTimestamp, startOfInterval(interval, at)))
    const left = value.amount - convert(spent, card.currency, value.currency)
    return { interval, value: { currency: value.currency, amount: left } }
  })
}
