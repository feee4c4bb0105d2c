import type { Condition } from './Condition.js'

export interface PageQuery {
  offset?: number
  limit?: number
}

export interface PageChoice<Item> {
  /** What an item has to meet to be in the list at all. @default nothing */
  wanted?: readonly Condition<Item>[]
  /** Begins at the end. @default false */
  newestFirst?: boolean
}

export interface Page<Item> {
  items: Item[]
  count: number
  responseCount: number
}

/**
 * Cuts a page out of a list that is sorted from the oldest to the newest, as every list of the Multi API does
 * it.
 */
export function pageOf<Item>(
  all: readonly Item[],
  { offset = 0, limit = 100 }: PageQuery,
  { wanted = [], newestFirst = false }: PageChoice<Item> = {},
): Page<Item> {
  // What asks for nothing is not looked at: the page of a long list costs what the page of a short one does.
  const list = wanted.length === 0 ? all : all.filter((item) => wanted.every((meets) => meets(item)))
  const count = list.length
  const items = newestFirst
    ? list.slice(Math.max(0, count - offset - limit), Math.max(0, count - offset)).reverse()
    : list.slice(offset, offset + limit)
  return { items, count, responseCount: items.length }
}
