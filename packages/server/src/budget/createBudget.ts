import type { ContractOperation } from '@weavr-kit/core/contract'
import type { CallHeaders } from '../calls/CallHeaders.js'
import { retryAfter } from '../calls/retryAfter.js'
import { refuse } from '../calls/Refusal.js'
import type { CallWindow, LoggedCall, WeavrStore } from '../store/WeavrStore.js'

/** Weavr's usual limits of a programme, for all of its users together. */
export const usualBudget: readonly CallWindow[] = [
  { ms: 60_000, calls: 100 },
  { ms: 3_600_000, calls: 1_000 },
  { ms: 86_400_000, calls: 10_000 },
]

const LOG = 'budget'

/** Which part of the budget a kind of call may fill up: what comes after it always finds the rest. */
const parts = { background: 0.6, read: 0.8, stranger: 0.9 }

export interface BudgetedCall {
  operation: ContractOperation
  /** What the client says it is for. Believed where it asks for less than the method would give it. */
  intent: string | null
  /** A hash of the token; missing without one. */
  payer: string | undefined
}

export interface Budget {
  /** @throws {Refusal} 429 */
  enter(call: BudgetedCall): Promise<void>
  /** Takes Weavr's own count, where an answer brings it, for truer than ours. */
  hear(status: number, headers: CallHeaders): Promise<void>
}

/**
 * Shares out the calls that Weavr allows a programme. Background calls wait first, then reads, then strangers
 * who have no token; what a payer does is never held up. Of background calls and reads nobody gets more than
 * their share.
 */
export function createBudget(store: WeavrStore, windows: readonly CallWindow[]): Budget {
  const roomOf = (part: number) => windows.map(({ ms, calls }) => ({ ms, calls: Math.floor(calls * part) }))
  const rooms = {
    background: roomOf(parts.background),
    read: roomOf(parts.read),
    stranger: roomOf(parts.stranger),
    payer: windows,
  }
  const ways: Record<keyof typeof rooms, LoggedCall['on']> = {
    background: 'fair',
    read: 'fair',
    stranger: 'room',
    payer: 'always',
  }

  return {
    async enter({ operation, intent, payer }) {
      const kind = kindOf(operation, intent, payer)
      const answer = await store.enter(LOG, {
        at: Date.now(),
        who: payer ?? 'strangers',
        room: rooms[kind],
        on: ways[kind],
      })
      if (!answer.isEntered)
        throw refuse(
          429,
          'BUDGET_SPENT',
          'All calls that Weavr allows this programme for now are made. Wait, then go on.',
          retryAfter(answer.waitMs),
        )
    },
    async hear(status, headers) {
      const read = (name: string) => numberOf(headers.get(`x-ratelimit-${name}`))
      const [limit, resetS] = [read('limit'), read('reset')]
      // Who is refused has none left, and Weavr does not say so again.
      const left = status === 429 ? 0 : read('remaining')
      if (limit === undefined || left === undefined) return
      const window = windows.find(({ calls }) => calls === limit) ?? windows[0]!
      await store.correct(LOG, {
        at: Date.now(),
        windowMs: window.ms,
        calls: limit - left,
        leftMs: resetS === undefined ? window.ms : resetS * 1000,
      })
    },
  }
}

function kindOf({ method }: ContractOperation, intent: string | null, payer: string | undefined) {
  if (payer === undefined) return 'stranger'
  if (method !== 'GET') return 'payer'
  return intent === 'background' ? 'background' : 'read'
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined
}
