import type { SandboxState } from '../state/SandboxState.js'
import { Refusal } from '../answers/Refusal.js'

export interface RateLimit {
  calls: number
  windowMs: number
}

/** Weavr's standard limits for all users of a programme together. */
export const weavrRateLimits: readonly RateLimit[] = [
  { calls: 100, windowMs: 60_000 },
  { calls: 1_000, windowMs: 3_600_000 },
  { calls: 10_000, windowMs: 86_400_000 },
]

/** Counts a call, or refuses it. @throws {Refusal} 429 with `x-ratelimit-limit` and `x-ratelimit-reset` */
export function countCall(state: SandboxState, now: number, limits: readonly RateLimit[]): void {
  if (limits.length === 0) return
  const longestMs = Math.max(...limits.map(({ windowMs }) => windowMs))
  state.callsAt = state.callsAt.filter((at) => now - at < longestMs)
  for (const { calls, windowMs } of limits) {
    const recent = state.callsAt.filter((at) => now - at < windowMs)
    const oldest = recent.at(-calls)
    if (oldest !== undefined) throw tooManyRequests(calls, limits, oldest + windowMs - now)
  }
  state.callsAt.push(now)
}

function tooManyRequests(hit: number, limits: readonly RateLimit[], waitMs: number): Refusal {
  const all = limits.map(({ calls, windowMs }) => `${calls};w=${windowMs / 1_000}`)
  const headers = {
    'x-ratelimit-limit': [hit, ...all].join(', '),
    'x-ratelimit-reset': String(Math.ceil(waitMs / 1_000)),
  }
  return new Refusal({ status: 429, headers })
}
