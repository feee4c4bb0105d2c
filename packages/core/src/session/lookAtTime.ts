import { concludeEnd, type Asked } from './endSession.js'
import {
  heldDeadline,
  highestTerm,
  isAsked,
  isLate,
  isUnsure,
  isWarned,
  LATE_MS,
  leastAnswerMs,
  NO_TERM,
  untoldMs,
  type Glance,
  type Question,
} from './Known.js'
import { raiseAboveWhatIsGone } from './laterSignIn.js'
import { askFor, changeHeld, report, settleRevoke, tell, type Turn } from './Turn.js'

/** What made the deadline move, for the report that the session goes on; of a press its own step reports. */
export type Mover = 'press' | 'request' | 'tab'

/**
 * Asks what time it is for the session: warns, ends, or lets it go on. With `isSure` the other tabs have been
 * asked already.
 */
export function lookAtTime(
  turn: Turn,
  { isSure = false, mover = 'tab' }: { isSure?: boolean; mover?: Mover } = {},
): void {
  const { next, glance } = turn
  const unanswered = endQuestion(turn)
  const hasWaited = unanswered?.isFor === 'certainty'
  const isElsewhere = unanswered?.elsewhere?.includes(next.held?.id ?? '')
  const asked: Asked = isSure || (hasWaited && isElsewhere) ? 'answered' : hasWaited ? 'unanswered' : 'no'
  const deadline = heldDeadline(next)
  if (!next.held || !deadline || (isUnsure(next) && !isSure)) return
  if (asked === 'no' && isLate(next, glance)) return askFor(turn, 'certainty')
  const leftMs = deadline.endsAt - glance.now
  if (leftMs <= 0) return concludeEnd(turn, asked)
  const isExpiring = leftMs <= next.rules.warnBeforeMs
  if (isExpiring && canSee(glance) && !isWarned(next.held, deadline.endsAt, next.rules)) {
    const isHopeless = leftMs < leastAnswerMs(next.rules)
    if (isHopeless && asked === 'no' && glance.canAsk) return askFor(turn, 'certainty')
    // Not told either: a tab that has missed how the session went on would end it for those who use it.
    if (isHopeless) return concludeEnd(turn, asked)
    changeHeld(turn, { warnedOfAt: deadline.endsAt, warnedHereOfAt: deadline.endsAt })
    tell(turn)
  }
  raiseAboveWhatIsGone(turn, unanswered)
  stand(turn, isExpiring ? 'expiring' : 'active', mover)
  if (hasWaited) tell(turn)
}

/**
 * A person could see the warning just now. A page that does not listen, because it has been left, shows
 * nothing.
 */
const canSee = ({ isConnected, isPrompted, isVisible }: Glance) => isConnected && isPrompted && isVisible

/**
 * Ends a wait that has run out, and returns it: after one for certainty, this tab may believe itself again.
 * A wait that the tab itself has slept through was none: where something hangs on the answers, it asks again.
 */
function endQuestion(turn: Turn): Question | undefined {
  const { question } = turn.next
  const { now, canAsk } = turn.glance
  if (!question || !isAsked(question, now)) return undefined
  const matters = question.isFor === 'certainty' || question.held
  if (canAsk && matters && isAsked(question, now - LATE_MS)) {
    askFor(turn, question.isFor, question.held)
    return undefined
  }
  settleRevoke(turn)
  turn.next.question = undefined
  giveTerm(turn)
  return question
}

/** A sign-in that began before this tab heard anybody is later than all that it has heard of since. */
export function giveTerm(turn: Turn): void {
  if (turn.next.held?.term !== NO_TERM) return
  const term = highestTerm(turn.next) + 1
  changeHeld(turn, { term, firstTerm: term })
  tell(turn)
}

/** Takes the status, and says so when it is another. */
function stand(turn: Turn, status: 'active' | 'expiring', mover: Mover) {
  const { next } = turn
  const before = next.standing.status
  if (before === status) return
  next.standing = { status }
  // Others warn at the same moment only if they know of all that moved it.
  if (untoldMs(next) > 0) tell(turn)
  if (before !== 'active' && before !== 'expiring') report(turn, { type: 'started' })
  if (status === 'expiring') report(turn, { type: 'expiring' })
  else if (before === 'expiring' && mover !== 'press') report(turn, { type: 'extended', by: mover })
}
