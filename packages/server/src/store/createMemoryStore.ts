import { enterLog, correctLog, type LogLine } from './enterLog.js'
import type { WeavrStore } from './WeavrStore.js'

/** How many writes may pass before what has run out is thrown away. */
const WRITES_BETWEEN_SWEEPS = 1_000

interface Kept {
  value: number | string
  endsAt: number
}

/**
 * A store in the memory of this process: right for one instance, and for development. Several instances need
 * one that they share, such as `createRedisStore`'s.
 */
export function createMemoryStore(): WeavrStore {
  const kept = new Map<string, Kept>()
  const logs = new Map<string, LogLine[]>()
  const channels = new Map<string, Set<(message: string) => void>>()
  let writes = 0

  function find(key: string): Kept | undefined {
    const found = kept.get(key)
    return found && found.endsAt > Date.now() ? found : undefined
  }

  function write(key: string, value: number | string, endsAt: number) {
    kept.set(key, { value, endsAt })
    if (++writes % WRITES_BETWEEN_SWEEPS !== 0) return
    for (const [name, { endsAt: end }] of kept) if (end <= Date.now()) kept.delete(name)
  }

  return {
    async add(key, amount, ttlMs) {
      const { value: before = 0, endsAt = Date.now() + ttlMs } = find(key) ?? {}
      const value = Number(before) + amount
      write(key, value, endsAt)
      return { value, leftMs: endsAt - Date.now() }
    },
    async mark(key, ttlMs) {
      if (find(key)) return false
      write(key, 1, Date.now() + ttlMs)
      return true
    },
    async keep(key, text, ttlMs) {
      write(key, text, Date.now() + ttlMs)
    },
    async recall(key) {
      const found = find(key)
      return found && String(found.value)
    },
    async enter(log, call) {
      const { lines, answer } = enterLog(logs.get(log) ?? [], call)
      logs.set(log, lines)
      return answer
    },
    async correct(log, seen) {
      logs.set(log, correctLog(logs.get(log) ?? [], seen))
    },
    async publish(channel, message) {
      for (const listener of channels.get(channel) ?? []) listener(message)
    },
    async subscribe(channel, listener) {
      const listeners = channels.get(channel) ?? new Set()
      channels.set(channel, listeners.add(listener))
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0 && channels.get(channel) === listeners) channels.delete(channel)
      }
    },
  }
}
