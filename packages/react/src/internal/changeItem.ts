export interface Item {
  id: string
}

type Change = (item: Item) => Item

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null

/**
 * Changes the item with this id wherever it stands: alone, in a list, in the pages of a list. The same object
 * when it does not.
 */
export function changeItem(data: unknown, id: string, change: Change): unknown {
  if (!isObject(data)) return data
  if (data.id === id) return change(data as unknown as Item)
  for (const part of ['items', 'pages']) {
    const list = data[part]
    if (!Array.isArray(list)) continue
    const next = list.map((item) => changeItem(item, id, change))
    if (next.some((item, index) => item !== list[index])) return { ...data, [part]: next }
  }
  return data
}

export function findItem(data: unknown, id: string): Item | undefined {
  if (!isObject(data)) return undefined
  if (data.id === id) return data as unknown as Item
  for (const part of ['items', 'pages']) {
    for (const entry of Array.isArray(data[part]) ? data[part] : []) {
      const found = findItem(entry, id)
      if (found) return found
    }
  }
  return undefined
}
