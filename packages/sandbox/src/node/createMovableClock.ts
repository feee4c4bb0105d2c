/** The system's clock, which can be set forward: a server's side of a time machine. */
export interface MovableClock {
  wallMs(): number
  /** How far it is ahead of the system, milliseconds. */
  aheadMs(): number
  /** @throws {RangeError} for what is no time to go forward, or ends beyond a hundred years */
  advance(ms: number): void
}

/** A hundred years: long before JavaScript runs out of dates. */
const MAX_AHEAD_MS = 100 * 365 * 86_400_000

export function createMovableClock(): MovableClock {
  let aheadMs = 0
  return {
    wallMs: () => Date.now() + aheadMs,
    aheadMs: () => aheadMs,
    advance(ms) {
      if (!(ms >= 0 && aheadMs + ms <= MAX_AHEAD_MS))
        throw new RangeError('advanceMs must be a number, 0 or more, and end within a hundred years.')
      aheadMs += ms
    },
  }
}
