import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'
import { findItem, type Item } from './changeItem.js'
import { showItem } from './itemChanges.js'
import { refreshStale } from './refreshStale.js'
import type { WeavrQuery } from './weavrQuery.js'

/** With the write itself three calls: the programme has a hundred a minute for all its payers. */
const MOST_READS = 2

/** What was written, and what it changes. */
interface Written {
  queryKeys: readonly QueryKey[]
  variables: unknown
  answer: unknown
  one?: (weavr: Weavr, id: string) => Pick<WeavrQuery<unknown>, 'queryKey' | 'queryFn'>
}

/**
 * Brings what is cached up to date with a write: the thing itself in every list that shows it, and the
 * closest of the rest.
 */
export function refreshAfterWrite(
  client: QueryClient,
  weavr: Weavr,
  { queryKeys, variables, answer, one }: Written,
): void {
  const [own] = queryKeys
  if (!own) return
  const ids = idsIn(variables)
  const answered = asItem(answer)
  if (answered) showItem(client, own, answered)
  const read =
    one && !answered
      ? ids.find((id) =>
          client
            .getQueryCache()
            .findAll({ queryKey: own })
            .some(({ state }) => findItem(state.data, id)),
        )
      : undefined
  const itself = read === undefined ? undefined : one!(weavr, read)
  if (itself) {
    const query = client.getQueryCache().build(client, client.defaultQueryOptions(itself))
    // What is under way may have been answered before the write.
    query
      .fetch(undefined, { cancelRefetch: true })
      // As it is shown: more may be expected of it.
      .then(() => asItem(query.state.data))
      .then((item) => item && showItem(client, own, item))
      // The rest is up to date without it, and says so if it is not.
      .catch(() => {})
  }
  const known = itself?.queryKey ?? (answered && [...own, 'one', answered.id])
  refreshStale(client, {
    queryKeys,
    ids,
    restarts: true,
    reads: itself ? MOST_READS - 1 : MOST_READS,
    except: known && client.getQueryCache().find({ queryKey: known }),
  })
}

const asItem = (answer: unknown): Item | undefined =>
  typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string'
    ? (answer as Item)
    : undefined

/** Of the things that a write names. */
function idsIn(variables: unknown): string[] {
  if (typeof variables !== 'object' || variables === null) return []
  return Object.entries(variables).flatMap(([name, value]) =>
    /^id$|Id$/.test(name) && typeof value === 'string' ? [value] : idsIn(value),
  )
}
