import { hashOf } from '../seal/hashOf.js'
import { neverKept } from '../calls/neverKept.js'
import type { Feed, ProxyAnswer } from '../calls/ProxyAnswer.js'
import { refuse } from '../calls/Refusal.js'
import type { AskStore } from '../store/createStoreAsker.js'
import { createLiveTokens } from './createLiveTokens.js'
import type { SignalsInside } from './insideOfSignals.js'
import { signalChannel } from './signalChannel.js'

/** Where a page listens, beside Weavr's own paths. */
export const SIGNALS_PATH = '/signals'

/** Balancers close what is silent for a minute or so. */
const HEARTBEAT_MS = 20_000

/** Lets pages listen, and learns from what passes the proxy who they are and what is theirs. */
export interface SignalDesk {
  /**
   * @param identityId where a cookie says whose session it is
   * @throws {Refusal} 403 for a token that Weavr has not accepted lately, 503
   */
  open(token: string, ask: AskStore, identityId?: string): Promise<ProxyAnswer<never>>
  granted(token: string, identityId: string): Promise<void>
  /** Weavr has accepted a token, for the things whose ids are in the path. */
  accepted(token: string, path: string): Promise<void>
  /** Weavr has refused it, or its payer has signed out. */
  ended(token: string): Promise<void>
}

export function createSignalDesk({ store, owners }: SignalsInside): SignalDesk {
  const tokens = createLiveTokens(store)
  // A token is nothing that could be guessed, so that its hash needs no secret.
  const hash = (token: string) => hashOf('', token)

  const feedOf =
    (tokenHash: string, identityId: string): Feed =>
    (write, end) => {
      const stops: (() => void)[] = []
      let isOver = false
      const stop = () => {
        isOver = true
        clearInterval(heart)
        for (const leave of stops.splice(0)) leave()
      }
      const finish = () => {
        if (isOver) return
        stop()
        write('event: end\ndata:\n\n')
        end()
      }
      const listen = async (channel: string, listener: (message: string) => void) => {
        const leave = await store.subscribe(channel, listener)
        if (isOver) leave()
        else stops.push(leave)
      }
      const heart = setInterval(() => {
        // A stream is no activity, and outlives no token. A store that is down for a moment ends none.
        void tokens.identityOf(tokenHash).then(
          (still) => (still === identityId ? isOver || write(':\n\n') : finish()),
          () => isOver || write(':\n\n'),
        )
      }, HEARTBEAT_MS)
      void Promise.all([
        listen(signalChannel(identityId), (signal) => write(`data: ${signal}\n\n`)),
        listen(`ended:${tokenHash}`, finish),
      ])
        // From here on nothing is missed: what a page has read before, it reads again now.
        .then(() => isOver || write('event: open\ndata:\n\n'))
        .catch(finish)
      return stop
    }

  return {
    async open(token, ask, whose) {
      const tokenHash = await hash(token)
      const known = await ask(() => tokens.identityOf(tokenHash), undefined)
      // A cookie outlives a server that is started again, and what that had in its memory.
      if (!known && whose) await ask(() => tokens.grant(tokenHash, whose), undefined)
      const identityId = known ?? whose
      if (!identityId)
        // Not 401, which would end the session of the page: its token may be as good as ever.
        throw refuse(
          403,
          'NO_LIVE_TOKEN',
          'This token has not been granted or used by way of this server lately. Sign in, then listen.',
        )
      return {
        status: 200,
        headers: { ...neverKept, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
        feed: feedOf(tokenHash, identityId),
      }
    },
    granted: async (token, identityId) => tokens.grant(await hash(token), identityId),
    async accepted(token, path) {
      const tokenHash = await hash(token)
      await tokens.touch(tokenHash)
      const ids = path.split('/').filter((segment) => /^\d+$/.test(segment))
      const identityId = ids.length > 0 ? await tokens.identityOf(tokenHash) : undefined
      if (identityId) await owners.note(ids, identityId)
    },
    ended: async (token) => tokens.end(await hash(token)),
  }
}
