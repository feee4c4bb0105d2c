import type { ContractOperation } from '@weavr-kit/core/contract'
import { createBudget } from '../budget/createBudget.js'
import type { CallHeaders } from '../calls/CallHeaders.js'
import type { AskStore } from '../store/createStoreAsker.js'
import type { CallWindow, WeavrStore } from '../store/WeavrStore.js'
import { createLimiter, type Limits } from '../limits/createLimiter.js'
import { hashOf } from '../seal/hashOf.js'

export interface CallGuardOptions {
  store: WeavrStore
  limits: Limits
  /** Missing where the programme's calls are not shared out. */
  budget: readonly CallWindow[] | undefined
  /** The header in which a balancer says whom it speaks for. */
  addressHeader: string | undefined
}

/** A call that is ready to be sent. */
export interface GuardedCall {
  operation: ContractOperation
  headers: CallHeaders
  token: string | undefined
  apiKey: string
  body: Uint8Array<ArrayBuffer>
}

/** Lets no one caller take the calls that Weavr allows to all. */
export interface CallGuard {
  /** @throws {Refusal} 429 */
  admit(call: GuardedCall, ask: AskStore): Promise<void>
  /** Hears what Weavr answered. Nobody has to wait for it. */
  note(call: GuardedCall, answer: { status: number; headers: CallHeaders }, ask: AskStore): void
}

export function createCallGuard({
  store,
  limits,
  budget: windows,
  addressHeader,
}: CallGuardOptions): CallGuard {
  const limiter = createLimiter(store, limits)
  const budget = windows && createBudget(store, windows)
  const addressed = (call: GuardedCall) => ({
    ...call,
    address: (addressHeader && call.headers.get(addressHeader)) || undefined,
  })

  return {
    async admit(call, ask) {
      await ask(() => limiter.admit(addressed(call)), undefined)
      if (!budget) return
      const { operation, token, apiKey, headers } = call
      const payer = token === undefined ? undefined : await hashOf(apiKey, token)
      await ask(() => budget.enter({ operation, intent: headers.get('weavr-intent'), payer }), undefined)
    },
    note(call, { status, headers }, ask) {
      const count = async () => {
        await ask(() => limiter.note(addressed(call), status), undefined)
        if (budget) await ask(() => budget.hear(status, headers), undefined)
      }
      // Of most answers there is nothing to count.
      if (budget || status === 401 || status === 403) void count().catch(() => {})
    },
  }
}
