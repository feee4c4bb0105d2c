import { createLedger } from '../ledger/createLedger.js'
import { createOtpChallenges } from '../otp/createOtpChallenges.js'
import { createRecords } from '../records/createRecords.js'
import { createTokens } from '../tokens/createTokens.js'
import type { SandboxContext } from './SandboxContext.js'
import type { SandboxState } from '../state/SandboxState.js'

export interface SandboxContextOptions {
  /** What there is; everything acts on it. */
  state: SandboxState
  now(): number
  lifetimeMs: number
  maxSessionMs?: number
  alwaysExchange: boolean
  passwordTokenUses: 1 | 2
  perform: SandboxContext['perform']
}

// Longer than JavaScript's array indexes, so that records keyed by id stay in the order they were made.
const idBase = 112_000_000_000_000_000n

export function createSandboxContext(options: SandboxContextOptions): SandboxContext {
  const { state, now, lifetimeMs, maxSessionMs, alwaysExchange, passwordTokenUses, perform } = options

  function nextId(): string {
    state.lastId += 1
    return String(idBase + BigInt(state.lastId))
  }

  return {
    state,
    records: createRecords(state),
    now,
    nextId,
    ledger: createLedger(state.books, nextId),
    tokens: createTokens({ state, now, nextId, lifetimeMs, maxSessionMs }),
    otp: createOtpChallenges(state, now),
    alwaysExchange,
    passwordTokenUses,
    perform,
  }
}
