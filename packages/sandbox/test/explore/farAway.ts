/** A day that does not come, by the clock of a laptop or by one that a test moves. */
export const farAway = String(Date.UTC(2040, 0, 1))
