import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'

/** The PIN of a physical card: the one that came with its order, else one that was made up for it. */
export function pinOf({ id, physical }: Pick<ManagedCardRecord, 'id' | 'physical'>): string {
  return physical?.pin ?? String((Number(id.slice(-6)) * 13 + 2_741) % 10_000).padStart(4, '0')
}
