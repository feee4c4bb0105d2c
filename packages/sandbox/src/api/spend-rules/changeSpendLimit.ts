import type { components } from '@weavr-kit/core'

type SpendLimit = components['schemas']['SpendLimit']

/** The limits after a change: the new ones in place of the former, or added to those of the same interval. */
export function changeSpendLimit(
  former: readonly SpendLimit[],
  changes: readonly SpendLimit[],
  method: components['schemas']['SpendLimitUpdateMethod'],
): SpendLimit[] {
  if (method === 'OVERWRITE') return [...changes]
  const kept = former.filter(({ interval }) => changes.every((change) => change.interval !== interval))
  const changed = changes.map((change) => {
    const before = former.find(({ interval }) => interval === change.interval)
    const { currency, amount } = change.value
    return { ...before, ...change, value: { currency, amount: amount + (before?.value.amount ?? 0) } }
  })
  return [...kept, ...changed]
}
