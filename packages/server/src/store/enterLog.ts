import type { CallWindow, Entered, LoggedCall, SeenCalls } from './WeavrStore.js'

/** A call that was made: the latest last. */
export interface LogLine {
  at: number
  who: string
}

/** Of calls that others made, of which only the number is known. */
const SOMEBODY = ''

/**
 * Whether a call may enter, by what was made before. `redisScripts.ts` says the same to Redis.
 */
export function enterLog(
  before: readonly LogLine[],
  { at, who, room, on }: LoggedCall,
): { lines: LogLine[]; answer: Entered } {
  const longestMs = Math.max(...room.map(({ ms }) => ms))
  const lines = before.filter((line) => line.at > at - longestMs)
  const waits = on === 'always' ? [] : room.map((window) => waitFor(within(lines, at, window), at, window))
  if (on === 'fair') waits.push(waitForShare(lines, at, who, room[0]!))
  const waitMs = Math.max(0, ...waits)
  if (waitMs > 0) return { lines, answer: { isEntered: false, waitMs } }
  // Clocks of several instances differ: the order of the log is by time all the same.
  const place = lines.findLastIndex((line) => line.at <= at) + 1
  lines.splice(place, 0, { at, who })
  return { lines, answer: { isEntered: true } }
}

/** Adds what others have made, so that it leaves the window when Weavr says that the window is over. */
export function correctLog(
  before: readonly LogLine[],
  { at, windowMs, calls, leftMs }: SeenCalls,
): LogLine[] {
  const known = within(before, at, { ms: windowMs }).length
  const leavesAt = at - windowMs + Math.min(leftMs, windowMs)
  const missing = Array.from({ length: Math.max(0, calls - known) }, () => ({ at: leavesAt, who: SOMEBODY }))
  return [...before, ...missing].sort((a, b) => a.at - b.at)
}

const within = (lines: readonly LogLine[], at: number, { ms }: Pick<CallWindow, 'ms'>) =>
  lines.filter((line) => line.at > at - ms)

/** Until so many of the lines have left the window that there is room for one more. */
function waitFor(lines: readonly LogLine[], at: number, { ms, calls }: CallWindow): number {
  if (lines.length < calls) return 0
  return calls > 0 ? lines[lines.length - calls]!.at + ms - at : ms
}

function waitForShare(all: readonly LogLine[], at: number, who: string, window: CallWindow): number {
  const lines = within(all, at, window)
  if (lines.length * 2 < window.calls) return 0
  // Who is alone may not take what somebody else will want before the window is over.
  const payers = Math.max(2, new Set(lines.map((line) => line.who)).add(who).size)
  const mine = lines.filter((line) => line.who === who)
  return waitFor(mine, at, { ms: window.ms, calls: Math.max(1, Math.floor(window.calls / payers)) })
}
