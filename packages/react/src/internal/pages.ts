import { rowId } from './rowId.js'

/** One page of a list, and how many entries the list has in all. */
export interface Page {
  items: unknown[]
  count: number
  /**
   * Where the rows after this page begin, as far as was known when it was read; none at the end of the list.
   */
  next?: number
}

/** What to ask Weavr for. */
export interface PageWindow {
  offset: number
  limit: number
}

/** The most rows that Weavr gives at once, for nearly all lists. */
const MOST_ROWS = 100

/** So many times is the last row looked for that is loaded, in a list that has changed beyond recognition. */
const MOST_SEARCHES = 8

const nextOf = ({ offset }: PageWindow, { items, count }: Page) => {
  const next = offset + items.length
  // An empty page ends the list whatever `count` says, so that it is never asked for again and again.
  return items.length > 0 && next < count ? { next } : {}
}

export async function readFirstPage<Data extends Page>(
  read: (window: PageWindow) => Promise<Data>,
  pageSize: number,
): Promise<Data> {
  const window = { offset: 0, limit: pageSize }
  const page = await read(window)
  return { ...page, ...nextOf(window, page) }
}

/**
 * Reads what comes after the pages that are loaded. Weavr counts rows from the front, where they come and go
 * meanwhile: so it reads on from the last row that is loaded, not from where that row should be, and looks
 * for it where it isn't. So the pages stay in the list's own order, which `pagesAfter` counts on.
 */
export async function readNextPage<Data extends Page>(
  read: (window: PageWindow) => Promise<Data>,
  pageSize: number,
  loaded: readonly Page[],
): Promise<Data> {
  const rows = loaded.flatMap(({ items }) => items.map(rowId))
  const places = new Map(rows.map((row, place) => [row, place]))
  const placesOf = ({ items }: Page) => items.map((row) => places.get(rowId(row)) ?? -1)
  const furthest = (page: Page) => Math.max(-1, ...placesOf(page))
  const limit = pageSize < MOST_ROWS ? pageSize + 1 : pageSize
  const readAt = async (window: PageWindow) => ({ window, page: await read(window) })

  async function find() {
    const expected = Math.max(0, (loaded.at(-1)?.next ?? rows.length) - 1)
    const near = await readAt({ offset: expected, limit })
    if (furthest(near.page) === rows.length - 1) return near
    // It was removed or it moved. Among many rows the furthest that is loaded stands in for it.
    for (const window of windowsAround(expected, near.page.count).slice(0, MOST_SEARCHES)) {
      const far = await readAt(window)
      if (furthest(far.page) >= 0) return far
    }
    // None of them is left: all that the list has is new.
    return readAt({ offset: 0, limit })
  }

  let { window, page } = await find()
  for (;;) {
    const found = furthest(page) < 0 ? -1 : placesOf(page).lastIndexOf(furthest(page))
    const isLast = furthest(page) === rows.length - 1
    const items = page.items.slice(found + 1)
    const after = nextOf(window, page)
    // With few rows behind it, one that is farther may hide behind the window's end.
    const isSure = isLast || found <= 0 || after.next === undefined || items.length >= MOST_ROWS / 2
    if (isSure && (items.length > 0 || after.next === undefined)) return { ...page, items, ...after }
    const offset = isSure ? after.next : window.offset + found
    ;({ window, page } = await readAt({ offset, limit: window.limit }))
  }
}

/** Windows of many rows ever farther from a place, to both sides in turn, as far as the list goes. */
function windowsAround(place: number, count: number): PageWindow[] {
  const offsets = [place - MOST_ROWS / 2]
  for (let distance = MOST_ROWS; distance < count + MOST_ROWS; distance += MOST_ROWS)
    offsets.push(offsets[0]! + distance, offsets[0]! - distance)
  return offsets
    .filter((offset) => offset > -MOST_ROWS && offset < count)
    .map((offset) => ({ offset: Math.max(0, offset), limit: MOST_ROWS }))
}

/**
 * Of the pages that were loaded, what follows a first page that was read anew: from the last row that both
 * have. Nothing, when they have none in common.
 */
export function pagesAfter<Data extends Page>(first: Data, loaded: readonly Data[]): Data[] {
  const fresh = new Set(first.items.map(rowId))
  const places = new Map(loaded.flatMap(({ items }) => items).map((row, place) => [rowId(row), place]))
  const anchor = first.items.findLast((row) => places.has(rowId(row)))
  if (anchor === undefined || first.next === undefined) return []
  const begin = places.get(rowId(anchor))! + 1
  const follows = (row: unknown) => places.get(rowId(row))! >= begin && !fresh.has(rowId(row))
  const [pushedOff = [], ...rest] = loaded.map(({ items }) => items.filter(follows))
  return rest.flatMap((own, index) => {
    const items = index === 0 ? [...pushedOff, ...own] : own
    if (items.length === 0) return []
    const page = loaded[index + 1]!
    const grown = first.count - page.count
    // Where the list ended it may have grown since. 0 would ask for the first page.
    const next = page.next === undefined ? page.count : Math.max(1, page.next + grown)
    const after = page.next !== undefined || grown > 0 ? { next } : {}
    return [{ ...page, items, ...after, count: first.count }]
  })
}
