import * as gathered from '../state/records.generated.js'
import type { RecordRules } from '../state/RecordRules.js'
import type { RecordTables } from '../state/SandboxState.js'

/** Every kind of record that is ever listed. */
type RecordKind = keyof RecordTables
type RecordOf<Kind extends RecordKind> = RecordTables[Kind][string]

const rulesOf: { [Kind in RecordKind]: RecordRules<RecordOf<Kind>> } = gathered

/**
 * Records by whom they belong to, oldest first. The state stays plain; what is here follows from it, and is
 * made anew when it is replaced.
 */
export interface Records {
  /** Adds a record to the state. */
  keep<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): RecordOf<Kind>
  /**
   * Those of an identity, or of an instrument: the cards and payments of an account, the payments of a card.
   */
  of<Kind extends RecordKind>(kind: Kind, owner: string): readonly RecordOf<Kind>[]
  all<Kind extends RecordKind>(kind: Kind): readonly RecordOf<Kind>[]
}

interface Entry<Item> {
  id: string
  at: number
  record: Item
}

/** Sorted lists of one kind. */
interface Shelf<Item> {
  /** What of the state they were made of. */
  made: Record<string, Item>
  all: Item[]
  byOwner: Map<string, Item[]>
}

export function createRecords(state: RecordTables): Records {
  const shelves = new Map<RecordKind, Shelf<unknown>>()

  function shelfOf<Kind extends RecordKind>(kind: Kind): Shelf<RecordOf<Kind>> {
    const made = state[kind] as Record<string, RecordOf<Kind>>
    const known = shelves.get(kind) as Shelf<RecordOf<Kind>> | undefined
    if (known?.made === made) return known
    const shelf: Shelf<RecordOf<Kind>> = { made, all: [], byOwner: new Map() }
    const entries = Object.values(made).map((record) => toEntry(kind, record))
    for (const { record } of entries.sort(compare)) place(kind, shelf, record)
    shelves.set(kind, shelf)
    return shelf
  }

  function place<Kind extends RecordKind>(
    kind: Kind,
    { all, byOwner }: Shelf<RecordOf<Kind>>,
    record: RecordOf<Kind>,
  ) {
    insert(kind, all, record)
    for (const owner of rulesOf[kind].ownersOf(record)) {
      if (owner === undefined) continue
      const own = byOwner.get(owner)
      if (own) insert(kind, own, record)
      else byOwner.set(owner, [record])
    }
  }

  return {
    keep(kind, record) {
      const shelf = shelfOf(kind)
      shelf.made[toEntry(kind, record).id] = record
      place(kind, shelf, record)
      return record
    },
    of: (kind, owner) => shelfOf(kind).byOwner.get(owner) ?? [],
    all: (kind) => shelfOf(kind).all,
  }
}

function toEntry<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): Entry<RecordOf<Kind>> {
  const { idOf, timeOf } = rulesOf[kind]
  return { id: idOf?.(record) ?? (record as { id: string }).id, at: timeOf?.(record) ?? 0, record }
}

// Ids have one length, so that what is greater as text was made later.
const compare = (a: Entry<unknown>, b: Entry<unknown>) => a.at - b.at || (a.id < b.id ? -1 : 1)

/** From the end: nearly every record is the latest. */
function insert<Kind extends RecordKind>(kind: Kind, list: RecordOf<Kind>[], record: RecordOf<Kind>) {
  const entry = toEntry(kind, record)
  let index = list.length
  for (
    let before = list[index - 1];
    before !== undefined && compare(toEntry(kind, before), entry) > 0;
    before = list[index - 1]
  )
    index -= 1
  list.splice(index, 0, record)
}
