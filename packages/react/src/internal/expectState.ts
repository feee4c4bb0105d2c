import type { QueryClient, QueryKey } from '@tanstack/react-query'

interface Stateful {
  id: string
  state: unknown
}

type Change = (item: Stateful) => Stateful

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null

/** Changes the item with this id wherever it stands: alone, in a list, in the pages of a list. The same object when it does not. */
function changeItem(data: unknown, id: string, change: Change): unknown {
  if (!isObject(data)) return data
  if (data.id === id && 'state' in data) return change(data as unknown as Stateful)
  for (const part of ['items', 'pages']) {
    const list = data[part]
    if (!Array.isArray(list)) continue
    const next = list.map((item) => changeItem(item, id, change))
    if (next.some((item, index) => item !== list[index])) return { ...data, [part]: next }
  }
  return data
}

/**
 * Shows an item in the state that a write will bring it to, in every cached query under `queryKey`.
 * Returns what takes it back: only this item's state, and only in queries that still exist.
 */
export function expectState(client: QueryClient, queryKey: QueryKey, id: string, state: unknown): () => void {
  let before: unknown
  const put = (next: unknown) => {
    for (const query of client.getQueryCache().findAll({ queryKey })) {
      const data = changeItem(query.state.data, id, (item) => {
        before ??= item.state
        return { ...item, state: next }
      })
      if (data === query.state.data) continue
      // An answer that is under way was given before the write.
      void query.cancel({ revert: true })
      client.setQueryData(query.queryKey, data)
    }
  }
  put(state)
  return () => {
    if (before) put(before)
  }
}
