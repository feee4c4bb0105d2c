import type { Register, SignInRecord } from './SignInRecord.js'

/**
 * Two readings of one moment are no farther apart: each passes two clocks, of which the coarsest that
 * browsers have count tenths of a second.
 */
const SAME_MS = 200

const settle = (known: number, told: number) => (told > known && told - known <= SAME_MS ? known : told)

/**
 * What another tab told of a user, with the moments that this tab has already as this tab has them. Each time
 * a moment goes from tab to tab it is read anew, some milliseconds earlier or later; the later of both is what
 * tabs join, so that without this it would move on a little with every message, past the end of the token.
 */
export function settleMoments(told: Register, known: Register | undefined, held?: SignInRecord): Register {
  if (!known) return told
  const { latest } = told
  const mine = [held, known.latest].find((record) => record?.id === latest?.id)
  return {
    ...told,
    payerAt: settle(known.payerAt, told.payerAt),
    inputAt: settle(known.inputAt, told.inputAt),
    latest: latest && mine ? settleSignIn(latest, mine) : latest,
  }
}

function settleSignIn(told: SignInRecord, known: SignInRecord): SignInRecord {
  return {
    ...told,
    startedAt: settle(known.startedAt, told.startedAt),
    tokenAt: settle(known.tokenAt, told.tokenAt),
    warnedOfAt: settle(known.warnedOfAt, told.warnedOfAt),
  }
}
