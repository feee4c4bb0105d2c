/** The system's clock, which can be set forward: a server's side of a time machine. */
export interface MovableClock {
  wallMs(): number
  /** How far it is ahead of the system, milliseconds. */
  aheadMs(): number
  advance(ms: number): void
}

export function createMovableClock(): MovableClock {
  let aheadMs = 0
  return {
    wallMs: () => Date.now() + aheadMs,
    aheadMs: () => aheadMs,
    advance(ms) {
      aheadMs += ms
    },
  }
}
