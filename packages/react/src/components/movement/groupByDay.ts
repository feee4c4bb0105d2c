export interface Day<Item> {
  /** A moment on that day. */
  at: number
  items: Item[]
}

/** Puts neighbours of one day, in the payer's zone, together. Keeps the order. */
export function groupByDay<Item>(items: readonly Item[], atOf: (item: Item) => number): Day<Item>[] {
  const days: Day<Item>[] = []
  let last: string | undefined
  for (const item of items) {
    const at = atOf(item)
    const day = new Date(at).toDateString()
    if (day !== last) days.push({ at, items: [] })
    days.at(-1)!.items.push(item)
    last = day
  }
  return days
}
