export interface Rhythm {
  firstDaysAgo: number
  everyDays: number
  /** @default 2 */
  lastDaysAgo?: number
}

/**
 * One movement each time the rhythm comes round. `spread(n)` is a number below n that differs from time to
 * time, but not from run to run.
 */
export function repeat<Item>(
  { firstDaysAgo, everyDays, lastDaysAgo = 2 }: Rhythm,
  toItem: (daysAgo: number, spread: (below: number) => number) => Item,
): Item[] {
  const times = Math.max(0, Math.floor((firstDaysAgo - lastDaysAgo) / everyDays) + 1)
  return Array.from({ length: times }, (_, index) => {
    const spread = (below: number) => ((index + 1) * 7_919 + everyDays * 389) % below
    return toItem(firstDaysAgo - index * everyDays, spread)
  })
}
