import { contractOperations } from '@weavr-kit/core/contract'
import type { Fault } from '../faults/createFaults.js'

/** The longest that a timer can wait. */
const MAX_WAIT_MS = 2 ** 31 - 1

const isWait = (value: unknown) => typeof value === 'number' && value >= 0 && value <= MAX_WAIT_MS
const isStatus = (value: unknown) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599

/** What each part of a fault must be. */
const rules: Record<keyof Omit<Fault, 'match'>, { holds(value: unknown): boolean; wanted: string }> = {
  operationId: {
    holds: (value) => contractOperations.some(({ operationId }) => operationId === value),
    wanted: 'an operation of the contract',
  },
  times: {
    holds: (value) => Number.isSafeInteger(value) && Number(value) > 0,
    wanted: 'a whole number above 0',
  },
  arrivesAfterMs: { holds: isWait, wanted: `milliseconds, at most ${MAX_WAIT_MS}` },
  latencyMs: { holds: isWait, wanted: `milliseconds, at most ${MAX_WAIT_MS}` },
  status: { holds: isStatus, wanted: 'a status from 200 to 599' },
  body: { holds: () => true, wanted: 'JSON' },
  headers: { holds: areHeaders, wanted: 'names with a text each' },
  networkError: {
    holds: (value) => typeof value === 'boolean' || value === 'answer-lost',
    wanted: 'true, false or answer-lost',
  },
}

/** @throws {RangeError} for what is no fault, saying which part of it */
export function readFault(given: Readonly<Record<string, unknown>>): Fault {
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name as keyof typeof rules] : undefined
    if (!rule) throw new RangeError(`A fault has no ${name}.`)
    if (!rule.holds(value)) throw new RangeError(`The ${name} of a fault must be ${rule.wanted}.`)
  }
  return given
}

function areHeaders(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  try {
    return (
      Object.values(value).every((text) => typeof text === 'string') &&
      Boolean(new Headers(value as Record<string, string>))
    )
  } catch {
    return false
  }
}
