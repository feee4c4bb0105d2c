import { compareTerms, saidEndOf } from './joinRegisters.js'
import { deadlineIn, highestTerm, leastAnswerMs, registerOf, type Known, type Question } from './Known.js'
import type { SignInRecord } from './SignInRecord.js'
import { askFor, changeHeld, tell, type Turn } from './Turn.js'

/*
 * A tab may hear of a later sign-in of its user without the token: from a third tab, or from one that waits itself. It goes on with its
 * own, which the later one covers: whoever has heard of both takes up neither.
 */

/** The sign-in that covers the held one. */
function laterThanHeld(known: Known): SignInRecord | undefined {
  const { held, rules } = known
  const register = registerOf(known)
  const latest = register?.latest
  const isCovered = rules.shares && held && latest && compareTerms(latest, held) > 0
  return isCovered && !saidEndOf(latest, register, true) ? latest : undefined
}

function leftMs({ next, glance }: Turn, record: SignInRecord): number {
  const register = registerOf(next)
  return register ? deadlineIn(next, record, register).endsAt - glance.now : 0
}

/** Asks who has the later sign-in. */
export function askForLater(turn: Turn): void {
  const { next, glance } = turn
  const later = laterThanHeld(next)
  if (later && leftMs(turn, later) > 0 && glance.canAsk && !next.question) askFor(turn, 'later')
}

/**
 * Says the held sign-in again where the later one has run out, or nobody has it: so that it covers the one
 * that is gone.
 */
export function raiseAboveWhatIsGone(turn: Turn, unanswered: Question | undefined): void {
  const { next } = turn
  const { held, rules } = next
  const later = laterThanHeld(next)
  if (!held || !later) return
  const isGone = unanswered && !unanswered.elsewhere?.includes(later.id)
  // With less than that nobody takes it up.
  const isOfUse = leftMs(turn, held) >= leastAnswerMs(rules)
  if (leftMs(turn, later) > 0 && !(isGone && isOfUse)) return
  changeHeld(turn, { term: highestTerm(next) + 1 })
  tell(turn)
}
