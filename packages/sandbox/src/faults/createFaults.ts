/** Something that goes wrong on purpose. Without `operationId` and `match` it befalls every request. */
export interface Fault {
  operationId?: string
  match?(request: Request): boolean
  /** How many requests it befalls. @default until it is removed */
  times?: number
  /** The request takes this long to arrive; until then the server knows nothing of it. */
  arrivesAfterMs?: number
  /** The server acts at once, its answer takes this long. */
  latencyMs?: number
  /** Answered instead of acting. */
  status?: number
  /** With `status`. */
  body?: unknown
  /** With `status`. */
  headers?: Record<string, string>
  /** The connection fails: before the request arrives, or, with `answer-lost`, after the server has acted. */
  networkError?: boolean | 'answer-lost'
}

/** Faults on demand. */
export interface Faults {
  /** Returns a function that removes it. */
  add(fault: Fault): () => void
  clear(): void
}

export interface FaultQueue extends Faults {
  /** The first fault that befalls this request; counts it. */
  take(operationId: string | undefined, request: Request): Fault | undefined
}

export function createFaults(): FaultQueue {
  const waiting = new Map<Fault, { left: number }>()

  return {
    add(given) {
      const fault = { ...given }
      waiting.set(fault, { left: fault.times ?? Infinity })
      return () => void waiting.delete(fault)
    },
    clear: () => waiting.clear(),
    take(operationId, request) {
      for (const [fault, count] of waiting) {
        if (fault.operationId !== undefined && fault.operationId !== operationId) continue
        if (fault.match && !fault.match(request)) continue
        count.left -= 1
        if (count.left <= 0) waiting.delete(fault)
        return fault
      }
      return undefined
    },
  }
}
