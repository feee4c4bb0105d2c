import type { WeavrStore } from '../store/WeavrStore.js'

/** As long as anybody could wait for news of a thing that nobody has looked at since. */
const KNOWN_FOR_MS = 90 * 86_400_000
/** So many are known to be known: beyond it they are written once more. */
const MOST_NOTED = 10_000

/**
 * Whose things are. Many webhooks name a card or a payment and not whose it is: so it is remembered of those
 * that name both, and of what a payer has read by its id.
 */
export interface Owners {
  note(ids: readonly string[], identityId: string): Promise<void>
  find(ids: readonly string[]): Promise<string | undefined>
}

export function createOwners(store: WeavrStore): Owners {
  const noted = new Set<string>()
  return {
    async note(ids, identityId) {
      const fresh = ids.filter((id) => !noted.has(id))
      await Promise.all(fresh.map((id) => store.keep(`owner:${id}`, identityId, KNOWN_FOR_MS)))
      if (noted.size > MOST_NOTED) noted.clear()
      for (const id of fresh) noted.add(id)
    },
    async find(ids) {
      const found = await Promise.all(ids.map((id) => store.recall(`owner:${id}`)))
      return found.find((identityId) => identityId !== undefined)
    },
  }
}
