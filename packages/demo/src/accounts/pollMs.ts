/**
 * How often balances are asked for while somebody is there. The session sends such polls only within a minute of the payer's
 * last input, and they never keep anybody signed in.
 */
export const pollMs = 30_000
