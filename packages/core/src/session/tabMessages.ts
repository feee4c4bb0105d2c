import type { Clock } from '../platform/Platform.js'
import type { TabStatement } from './Effect.js'
import { isToken } from './isToken.js'
import { LATE_MS } from './Known.js'
import { readRegister, readUser, text, writeRegister } from './registerForm.js'

/** A statement on its way to another tab: moments are ages, because no two tabs count time alike. */
interface TabMessage extends TabStatement {
  /**
   * When it was sent, by both clocks: the time it lay in a queue is counted whichever of them was set or
   * stood still.
   */
  sentAtWallMs: number
  sentAtSharedMs?: number
}

export interface TabMessages {
  write(statement: TabStatement, now: number): unknown
  /** `undefined` for what is malformed. `askedAt` is when this tab asked what the message answers. */
  read(
    message: unknown,
    now: number,
    askedAt: (question: string) => number | undefined,
  ): TabStatement | undefined
}

/** Two readings of the shared clock that are farther apart than this were not taken from one clock. */
const DISAGREEMENT_MS = 1_000

function readShared({ user, signInId, token }: NonNullable<TabStatement['shared']>) {
  if (!isToken(token)) throw new TypeError('Malformed.')
  return { user: readUser(user), signInId: text(signInId), token }
}

const optionalText = (value: unknown) => (value === undefined ? undefined : text(value))

export function createTabMessages(clock: Clock): TabMessages {
  let isClockShared = true

  /**
   * How long a message was under way: the longest that either clock knows, and never longer than since its
   * question.
   */
  function underWayMs({ sentAtWallMs, sentAtSharedMs }: TabMessage, sinceQuestionMs = Infinity) {
    const byWall = Math.max(0, clock.wallMs() - sentAtWallMs)
    const sharedMs = clock.sharedMs?.()
    const byShared = sharedMs === undefined || sentAtSharedMs === undefined ? 0 : sharedMs - sentAtSharedMs
    // Sent in the future, or before it was asked for: the browser has given these tabs clocks of their own.
    if (byShared < -DISAGREEMENT_MS || byShared > sinceQuestionMs + DISAGREEMENT_MS) isClockShared = false
    return Math.min(sinceQuestionMs, Math.max(byWall, isClockShared ? byShared : 0))
  }

  return {
    write: (statement, now) => ({
      ...statement,
      sentAtWallMs: clock.wallMs(),
      sentAtSharedMs: clock.sharedMs?.(),
      registers: statement.registers.map((register) => writeRegister(register, (at) => now - at)),
    }),
    read(message, now, askedAt) {
      try {
        const { tab, limits, registers, holds, shared, question, answer } = message as TabMessage
        const questionAt = answer === undefined ? undefined : askedAt(answer)
        const lateMs = underWayMs(
          message as TabMessage,
          questionAt === undefined ? undefined : now - questionAt,
        )
        // Whoever can reach the channel can say anything.
        if (!Number.isFinite(lateMs)) return undefined
        return {
          tab: text(tab),
          limits: { lifetimeMs: limits.lifetimeMs, payerIdleMs: limits.payerIdleMs },
          registers: registers.map((register) => readRegister(register, (age) => now - age - lateMs)),
          holds: optionalText(holds),
          shared: shared && readShared(shared),
          question: optionalText(question),
          answer: optionalText(answer),
          isStale: lateMs > LATE_MS ? true : undefined,
        }
      } catch {
        return undefined
      }
    },
  }
}
