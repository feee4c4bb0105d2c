import type { WeavrStore } from '../store/WeavrStore.js'

/** As long as a token of Weavr's lives without a call. */
const LIFETIME_MS = 300_000
/** What was written so lately needs no writing. */
const FRESH_FOR_MS = 10_000
const MOST_REMEMBERED = 10_000

/**
 * Which tokens are live, and whose: from Weavr's own answers as they pass the proxy, so that nobody has to
 * ask Weavr, which would keep a token alive that its payer has left.
 */
export interface LiveTokens {
  /** Weavr has granted it, to this identity. */
  grant(tokenHash: string, identityId: string): Promise<void>
  /** Weavr has just accepted it. */
  touch(tokenHash: string): Promise<void>
  /** Weavr has refused it, or its payer has signed out. */
  end(tokenHash: string): Promise<void>
  /** Whose it is, while it is live. */
  identityOf(tokenHash: string): Promise<string | undefined>
}

const nameOf = (tokenHash: string) => `live:${tokenHash}`

export function createLiveTokens(store: WeavrStore): LiveTokens {
  /** When each was last written. */
  const written = new Map<string, number>()

  async function write(tokenHash: string, identityId: string) {
    if (written.size > MOST_REMEMBERED) written.clear()
    written.set(tokenHash, Date.now())
    await store.keep(nameOf(tokenHash), identityId, LIFETIME_MS)
  }

  const identityOf = (tokenHash: string) => store.recall(nameOf(tokenHash))

  return {
    grant: write,
    identityOf,
    async touch(tokenHash) {
      if (Date.now() - (written.get(tokenHash) ?? 0) < FRESH_FOR_MS) return
      const identityId = await identityOf(tokenHash)
      if (identityId !== undefined) await write(tokenHash, identityId)
    },
    async end(tokenHash) {
      written.delete(tokenHash)
      // Nothing is taken out of a store: what is over at once is as good.
      await store.keep(nameOf(tokenHash), '', 1)
      await store.publish(`ended:${tokenHash}`, '')
    },
  }
}
