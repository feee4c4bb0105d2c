export interface PageQuery {
  offset?: number
  limit?: number
}

export interface Page<Item> {
  items: Item[]
  count: number
  responseCount: number
}

/** Cuts a page out of a list, as every list of the Multi API does it. */
export function pageOf<Item>(all: readonly Item[], { offset = 0, limit = 100 }: PageQuery): Page<Item> {
  const items = all.slice(offset, offset + limit)
  return { items, count: all.length, responseCount: items.length }
}
