import type { Query, QueryClient, QueryKey } from '@tanstack/react-query'
import { changeItem, findItem, type Item } from './changeItem.js'

/** What a write makes of an item, from when it is pressed. */
export interface ItemChange {
  /** Weavr has done it: what is read from now on has it by itself. */
  settle(): void
  /** It did not come about, or nobody knows. */
  withdraw(): void
}

interface Change {
  resource: string
  id: string
  make: (item: Item) => Item
}

interface Changes {
  /** What is awaited, in the order in which it was pressed. */
  expected: Change[]
  /** The last state of an item that Weavr told of, while something is expected of it. */
  told: Map<string, unknown>
  /** What was done while these queries read, and by which read of them it was missed. */
  missed: Map<Query, { read: unknown; changes: Change[] }>
  stop?: () => void
}

const known = new WeakMap<QueryClient, Changes>()

/** `['weavr', scope, identityId, credentialsId, resource]` */
const resourceOf = (queryKey: QueryKey) => JSON.stringify(queryKey.slice(0, 5))
const nameOf = ({ resource, id }: Omit<Change, 'make'>) => resource + id
const withState = (state: unknown) => (item: Item) => ({ ...item, state })
const apply = (data: unknown, changes: readonly Change[]) =>
  changes.reduce((laid, { id, make }) => changeItem(laid, id, make), data)

/** Listens for what is read, for as long as anything must be laid over it. */
function changesOf(client: QueryClient): Changes {
  const changes: Changes = known.get(client) ?? { expected: [], told: new Map(), missed: new Map() }
  known.set(client, changes)
  changes.stop ??= client.getQueryCache().subscribe((event) => {
    const query = event.query as Query
    if (event.type === 'removed') changes.missed.delete(query)
    if (event.type !== 'updated') return
    const { action } = event
    if (action.type === 'success' && !action.manual) layOver(changes, query)
    if (query.state.fetchStatus === 'idle') changes.missed.delete(query)
    rest(changes)
  })
  return changes
}

function rest(changes: Changes) {
  const { expected, missed, told } = changes
  for (const name of told.keys()) if (!expected.some((change) => nameOf(change) === name)) told.delete(name)
  if (expected.length > 0 || missed.size > 0) return
  changes.stop?.()
  changes.stop = undefined
}

/** What an answer brought: of pages the one that was read, beside which the others are as they were shown. */
function answered({ state }: Query, data: unknown): unknown {
  const { pages } = (data ?? {}) as { pages?: unknown[] }
  return pages ? pages.at(state.fetchMeta?.fetchMore ? -1 : 0) : data
}

/** At once, so that nobody is shown the answer without it. */
function layOver({ expected, told, missed }: Changes, query: Query) {
  const resource = resourceOf(query.queryKey)
  const late = missed.get(query)
  // One that has begun anew since has missed nothing.
  const data = apply(query.state.data, late && late.read === query.promise ? late.changes : [])
  const awaited = expected.filter((change) => change.resource === resource)
  for (const change of awaited) {
    const item = findItem(answered(query, data), change.id)
    if (item && 'state' in item) told.set(nameOf(change), item.state)
  }
  put(query, apply(data, awaited))
}

/** Changes what is shown, and not how old it is. */
function put(query: Query, data: unknown) {
  const { dataUpdatedAt, isInvalidated } = query.state
  if (data === query.state.data) return
  query.setData(data, { updatedAt: dataUpdatedAt, manual: true })
  if (isInvalidated) query.invalidate()
}

function miss(missed: Changes['missed'], query: Query, change: Change) {
  const before = missed.get(query)
  const changes = before && before.read === query.promise ? before.changes : []
  missed.set(query, { read: query.promise, changes: [...changes, change] })
}

/** In every query of the resource, whatever its read that is under way brings. */
function lay(client: QueryClient, queryKey: QueryKey, change: Change, isDone: boolean) {
  const { missed } = changesOf(client)
  for (const query of client.getQueryCache().findAll({ queryKey })) {
    if (isDone && query.state.fetchStatus === 'fetching') miss(missed, query, change)
    put(query, changeItem(query.state.data, change.id, change.make))
  }
}

/** Shows an item as Weavr has just answered it, in every cached query under `queryKey`. */
export function showItem(client: QueryClient, queryKey: QueryKey, item: Item): void {
  lay(client, queryKey, { resource: resourceOf(queryKey), id: item.id, make: () => item }, true)
  rest(changesOf(client))
}

/**
 * Shows an item in the state that a write will bring it to, in every cached query under `queryKey` and in
 * what is read meanwhile, until the write has its own answer. Of several the last one that was pressed shows.
 */
export function expectState(client: QueryClient, queryKey: QueryKey, id: string, state: unknown): ItemChange {
  const changes = changesOf(client)
  const change: Change = { resource: resourceOf(queryKey), id, make: withState(state) }
  const name = nameOf(change)
  if (!changes.told.has(name)) {
    for (const query of client.getQueryCache().findAll({ queryKey })) {
      const item = findItem(query.state.data, id)
      if (item && 'state' in item) changes.told.set(name, item.state)
    }
  }
  changes.expected.push(change)
  lay(client, queryKey, change, false)

  function end() {
    changes.expected = changes.expected.filter((other) => other !== change)
    const last = changes.expected.findLast((other) => nameOf(other) === name)
    if (last) lay(client, queryKey, last, false)
    else if (changes.told.has(name))
      lay(client, queryKey, { ...change, make: withState(changes.told.get(name)) }, false)
    rest(changes)
  }

  return {
    settle() {
      changes.told.set(name, state)
      lay(client, queryKey, change, true)
      end()
    },
    withdraw: end,
  }
}
