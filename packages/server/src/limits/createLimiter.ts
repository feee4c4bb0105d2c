import type { ContractOperation } from '@weavr-kit/core/contract'
import { Refusal, refuse } from '../calls/Refusal.js'
import type { CallWindow, WeavrStore } from '../store/WeavrStore.js'
import { createEmailReader } from './createEmailReader.js'
import { hashOf } from '../seal/hashOf.js'
import { retryAfter } from '../calls/retryAfter.js'

/** How many calls one of a kind may make in how long. */
export interface Limits {
  /** Of one token. */
  token: CallWindow
  /** Of one address without a token; of all together where addresses are not known. */
  address: CallWindow
  /** Of one address, answered with 401 or 403: whoever guesses. */
  refused: CallWindow
  /** For one e-mail: signing in, and asking for a lost password. */
  email: CallWindow
}

const MINUTE_MS = 60_000

/** Well above what a person does, well below what takes a programme's 100 calls a minute from everybody else. */
export const usualLimits: Limits = {
  token: { ms: MINUTE_MS, calls: 100 },
  address: { ms: MINUTE_MS, calls: 30 },
  refused: { ms: 10 * MINUTE_MS, calls: 20 },
  email: { ms: 10 * MINUTE_MS, calls: 10 },
}

/** Who makes a call, as far as the limiter is concerned. */
export interface LimitedCall {
  operation: ContractOperation
  /** Missing where the operation takes none. */
  token: string | undefined
  /** Missing where the server does not know whom it speaks to. */
  address: string | undefined
  /** What hashes are made with. */
  apiKey: string
  body: Uint8Array<ArrayBuffer>
}

export interface Limiter {
  /** @throws {Refusal} 429 */
  admit(call: LimitedCall): Promise<void>
  /** Weavr has answered. */
  note(call: LimitedCall, status: number): Promise<void>
}

/**
 * Counts calls by token, by address and by e-mail. Every operation is counted: which ones need no token is
 * what the contract says of them, so that none is forgotten.
 */
export function createLimiter(store: WeavrStore, limits: Limits): Limiter {
  const readEmail = createEmailReader()

  async function count(kind: keyof Limits, { apiKey }: LimitedCall, value: string, amount = 1) {
    const { ms, calls } = limits[kind]
    const { value: made, leftMs } = await store.add(
      `limit:${kind}:${await hashOf(apiKey, value)}`,
      amount,
      ms,
    )
    // Who is only looked at has used up what is theirs with the last call that counted.
    if (made > calls - (amount === 0 ? 1 : 0))
      throw refuse(
        429,
        'TOO_MANY_CALLS',
        'Too many calls in a short time. Wait, then go on.',
        retryAfter(leftMs),
      )
  }

  return {
    async admit(call) {
      const { token, address, body, operation } = call
      const email = readEmail(operation, body)
      const first = token === undefined ? count('address', call, address ?? '') : count('token', call, token)
      if (address === undefined && email === undefined) return first
      await Promise.all([
        first,
        address !== undefined && count('refused', call, address, 0),
        email !== undefined && count('email', call, email),
      ])
    },
    async note(call, status) {
      if ((status !== 401 && status !== 403) || call.address === undefined) return
      // A token is missing rights far more often than it is made up.
      if (status === 403 && call.token !== undefined) return
      // It is the next call that is refused: this one has its answer.
      await count('refused', call, call.address).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
      })
    },
  }
}
