import type { TabStorage } from '@weavr-kit/core'

export interface MemoryStorage extends TabStorage {
  /** All that is kept, to search for what should not be there. */
  entries(): Record<string, string>
}

/** Storage of one tab, in memory. Hand it to the next tab to play a reload. */
export function createMemoryStorage(): MemoryStorage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    entries: () => Object.fromEntries(items),
  }
}
