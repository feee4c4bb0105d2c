import { createLedger } from '../ledger/createLedger.js'
import { createOtpChallenges } from '../otp/createOtpChallenges.js'
import { createTokens } from '../tokens/createTokens.js'
import type { SandboxContext } from './SandboxContext.js'
import type { SandboxState } from './SandboxState.js'

export interface SandboxContextOptions {
  /** What there is; everything acts on it. */
  state: SandboxState
  now(): number
  lifetimeMs: number
  maxSessionMs?: number
  alwaysExchange: boolean
}

// Longer than JavaScript's array indexes, so that records keyed by id stay in the order they were made.
const idBase = 112_000_000_000_000_000n

export function createSandboxContext({ state, now, lifetimeMs, maxSessionMs, alwaysExchange }: SandboxContextOptions): SandboxContext {
  function nextId(): string {
    state.lastId += 1
    return String(idBase + BigInt(state.lastId))
  }

  return {
    state,
    now,
    nextId,
    ledger: createLedger(state.books, nextId),
    tokens: createTokens({ state, now, nextId, lifetimeMs, maxSessionMs }),
    otp: createOtpChallenges(state, now),
    alwaysExchange,
  }
}
