import { SessionError } from '../errors/SessionError.js'
import { judgeRequest } from './judgeRequest.js'
import type { Known } from './Known.js'
import type { AdmitOptions, Passage } from './Session.js'
import type { EndReason } from './SessionState.js'
import type { Answer, SessionInput } from './step.js'

/** Gives leave to requests, and ends those that are under way with their session. */
export interface RequestGate {
  admit(options?: AdmitOptions): Passage
  /** Aborts when the session ends. */
  signal(): AbortSignal
  /** Everything under way is over. Returns what aborts it, and whether a write was among it. */
  close(): { abort: (reason: SessionError) => void; interruptedWrite: boolean }
}

interface GateOptions {
  take(input: SessionInput): void
  takeAnswer(answer: Answer): void
  /** Asks what time it is for the session. */
  look(): void
  known(): Known
  now(): number
}

/** Why there is no session to act in. */
export const refusalReason = ({ standing }: Known): EndReason => standing.reason ?? 'signed-out'

export function createRequestGate({ take, takeAnswer, look, known, now }: GateOptions): RequestGate {
  let aborter = new AbortController()
  let writesUnderWay = 0

  return {
    signal: () => aborter.signal,
    close() {
      const stopped = aborter
      const interruptedWrite = writesUnderWay > 0
      aborter = new AbortController()
      writesUnderWay = 0
      return { abort: (reason) => stopped.abort(reason), interruptedWrite }
    },
    admit(asked = {}) {
      look()
      const { held } = known()
      const sentAt = now()
      const { intent, isPayers, isPaused } = judgeRequest(known(), sentAt, asked)
      if (!held || isPaused) {
        const reason = held ? 'paused' : refusalReason(known())
        take({ type: 'refused', intent, reason })
        throw new SessionError(reason)
      }
      const { signal } = aborter
      if (asked.write) writesUnderWay++
      return {
        token: held.token,
        intent,
        signal,
        settle(outcome) {
          look()
          signal.throwIfAborted()
          if (asked.write) writesUnderWay--
          if (outcome === 'rejected') take({ type: 'rejected', signInId: held.id })
          if (outcome !== 'accepted') return
          // Rounded down: early, never late, and the same for all that were sent together.
          takeAnswer({ type: 'accepted', signInId: held.id, sentAt: Math.floor(sentAt), intent, isPayers })
        },
      }
    },
  }
}
