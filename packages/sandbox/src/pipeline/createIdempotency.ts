import type { SandboxState } from '../state/SandboxState.js'
import type { Answer } from '../state/Answer.js'
import { conflict } from '../answers/Refusal.js'

/** Runs a write once for one reference, operation and payload. */
export interface Idempotency {
  /** @throws {Refusal} 409 `IDEMPOTENT_REQUEST_IN_PROGRESS` while the first call runs */
  once(key: string, run: () => Promise<Answer>): Promise<Answer>
}

const keptForMs = 24 * 3_600_000

export function createIdempotency(state: SandboxState, now: () => number): Idempotency {
  const running = new Set<string>()

  return {
    async once(key, run) {
      const kept = state.keptAnswers[key]
      if (kept && now() - kept.at < keptForMs) return kept.answer
      if (running.has(key)) throw conflict('IDEMPOTENT_REQUEST_IN_PROGRESS')
      running.add(key)
      try {
        // A refusal is thrown, hence not kept: the call had no effect and may be tried again.
        const answer = await run()
        state.keptAnswers[key] = { at: now(), answer }
        return answer
      } finally {
        running.delete(key)
      }
    },
  }
}
