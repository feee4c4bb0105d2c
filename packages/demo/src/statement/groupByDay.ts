interface Timed {
  timestamp: number
}

export interface Day<Item> {
  /** A moment on that day. */
  at: number
  items: Item[]
}

/** Puts neighbours of one day, in the user's zone, together. Keeps the order. */
export function groupByDay<Item extends Timed>(items: readonly Item[]): Day<Item>[] {
  const days: Day<Item>[] = []
  let last: string | undefined
  for (const item of items) {
    const day = new Date(item.timestamp).toDateString()
    if (day !== last) days.push({ at: item.timestamp, items: [] })
    days.at(-1)!.items.push(item)
    last = day
  }
  return days
}
