import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { convert } from './convert.js'
import { spentByCard } from './spentByCard.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'
import { startOfInterval } from './startOfInterval.js'

/** What a card's limits leave for the rest of each interval. None for a card without limits. */
export function availableToSpend(
  card: ManagedCardRecord,
  { records, now }: Pick<SandboxContext, 'records' | 'now'>,
): components['schemas']['AvailableToSpend'][] | undefined {
  const at = now()
  return card.spendRules?.spendLimit?.map(({ interval, value, startTimestamp = 0 }) => {
    const spent = spentByCard(records, card.id, Math.max(startTimestamp, startOfInterval(interval, at)))
    const left = value.amount - convert(spent, card.currency, value.currency)
    return { interval, value: { currency: value.currency, amount: left } }
  })
}
