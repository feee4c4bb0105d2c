import type { QueryClient, QueryObserver } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'
import { getSignals, type Signal } from '../internal/getSignals.js'
import { liveUserKey } from '../internal/weavrKey.js'
import { refreshStale } from '../internal/refreshStale.js'
import { affectedBy } from './affectedBy.js'
import { readSignalStream } from './readSignalStream.js'

/** What a signal may cost of the programme's calls: what is looked at; the rest is read as it comes into view. */
const MOST_READS = 3
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 30_000

/**
 * Listens to the server for as long as somebody is signed in, and reads again what Weavr says has changed.
 * While it can be heard nothing is polled; while it cannot, everything is as without it.
 */
export function connectSignals(weavr: Weavr, client: QueryClient): () => void {
  const { platform, session } = weavr
  const signals = getSignals(weavr)
  let leaving = new AbortController()
  /** Whose stream there is, or was. */
  let token: string | undefined
  let isListening = false
  /** Something may have happened while nobody could be heard. */
  let isAgain = false

  /** Those of this session that are shown now and may ask again by themselves. */
  const observers = () =>
    client
      .getQueryCache()
      .findAll({ queryKey: liveUserKey(weavr), type: 'active' })
      .flatMap((query) => query.observers as QueryObserver[])
      .filter(({ options }) => typeof options.refetchInterval === 'function')

  function setUp(isUp: boolean) {
    if (signals.isUp() === isUp) return
    const waiting = observers().filter((observer) => isPolling(observer))
    signals.setUp(isUp)
    for (const observer of observers()) {
      // Has it look at its interval.
      observer.setOptions(observer.options)
      // What changed between its last answer and the stream's beginning nobody tells.
      if (isUp && waiting.includes(observer)) void observer.refetch()
    }
  }

  function hear(signal: Signal) {
    const queryKeys = affectedBy(signal.event).map((name) => [...liveUserKey(weavr), name])
    if (queryKeys.length > 0)
      refreshStale(client, { queryKeys, ids: signal.ids, reads: MOST_READS, restarts: true })
    signals.hear(signal)
  }

  async function listen(signal: AbortSignal) {
    for (let retryMs = FIRST_RETRY_MS; !signal.aborted; retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS)) {
      try {
        const answer = await weavr.fetch(`${weavr.baseUrl}/signals`, { intent: 'background', signal })
        if (answer.ok && answer.body)
          await readSignalStream(answer.body, (message) => {
            if (signal.aborted || message.type === 'end') return
            if (message.type === 'signal') return hear(JSON.parse(message.data) as Signal)
            retryMs = FIRST_RETRY_MS
            if (isAgain) void client.invalidateQueries({ queryKey: liveUserKey(weavr), refetchType: 'none' })
            isAgain = true
            setUp(true)
          })
      } catch {
        // Offline, no such path, or the payer is away: all is as without signals.
      }
      if (signal.aborted) return
      setUp(false)
      await wait(retryMs, signal)
    }
  }

  const wait = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const cancel = platform.timers.after(ms, resolve)
      signal.addEventListener('abort', () => {
        cancel()
        resolve()
      })
    })

  function leave() {
    leaving.abort()
    leaving = new AbortController()
    isListening = false
    setUp(false)
  }

  /**
   * Another token is another stream; none, none. A hidden page has none either: browsers keep six connections
   * to a server, for all tabs together.
   */
  function follow() {
    const now = session.getState().token
    const isWanted = now !== undefined && platform.visibility.isVisible()
    if (now !== token || !isWanted) leave()
    if (now !== token) isAgain = false
    token = now
    if (!isWanted || isListening) return
    isListening = true
    void listen(leaving.signal)
  }

  const stops = [session.subscribe(follow), platform.visibility.subscribe(follow), leave]
  follow()
  return () => {
    for (const stop of stops) stop()
  }
}

function isPolling(observer: QueryObserver): boolean {
  const { refetchInterval } = observer.options
  return typeof refetchInterval === 'function' && Boolean(refetchInterval(observer.getCurrentQuery()))
}
