import type { TabStorage } from '../platform/Platform.js'
import type { SessionClock } from './createSessionClock.js'
import { deadlineOf } from './deadlineOf.js'
import { isToken } from './isToken.js'
import { isWarned, leastAnswerMs, registerOf, type Known } from './Known.js'
import { readClaims } from './readClaims.js'
import { readRegister, writeRegister } from './registerForm.js'
import type { SessionOptions } from './SessionOptions.js'
import type { Register } from './SignInRecord.js'
import type { KeptSession } from './step.js'
import { recordOf } from './Turn.js'

/** Keeps a session over a reload, where that was asked for. */
export interface SessionStorage {
  save(known: Known): void
  clear(): void
  /** What was kept, if its time has not run out; gone from storage by then. */
  take(): KeptSession | undefined
}

export function createSessionStorage(
  options: SessionOptions,
  { toWall, fromWall }: SessionClock,
): SessionStorage {
  const { persist, platform, scope } = options

  function use<Result>(how: (storage: TabStorage) => Result): Result | undefined {
    try {
      const storage = persist === 'session' ? platform.tabStorage() : undefined
      return storage && how(storage)
    } catch {
      // Full, forbidden, or not ours to read: the session lives in memory all the same.
      return undefined
    }
  }

  const clear = () => void use((storage) => storage.removeItem(scope))

  /** Moments are on the wall clock: nothing else outlives a page. */
  function read(kept: string | null): KeptSession | undefined {
    const { register, token } = JSON.parse(kept ?? '{}') as { register: Register; token: unknown }
    const { latest, payerAt, inputAt } = readRegister(register, (at) => at)
    const wallNow = platform.clock.wallMs()
    // A moment ahead of the wall clock says that the clock was set back: then nothing is known of its age.
    if (!latest || !isToken(token) || Math.max(latest.startedAt, latest.tokenAt, payerAt, inputAt) > wallNow)
      return undefined
    const { endsAt } = deadlineOf(latest, payerAt, options)
    // Too late, or so late that nobody could answer a warning that they have not seen yet.
    if (endsAt <= wallNow + (isWarned(latest, endsAt, options) ? 0 : leastAnswerMs(options))) return undefined
    const known = readRegister(register, fromWall)
    return (
      known.latest && {
        register: { ...known, latest: undefined },
        held: { ...known.latest, token, claims: readClaims(token) },
      }
    )
  }

  return {
    clear,
    save(known) {
      const register = registerOf(known)
      const { held } = known
      if (!held || !register) return
      const kept = writeRegister({ ...register, latest: recordOf(held) }, toWall)
      const isWritten = use((storage) => {
        storage.setItem(scope, JSON.stringify({ register: kept, token: held.token }))
        return true
      })
      // What could not be replaced is older than what is true.
      if (!isWritten) clear()
    },
    take: () =>
      use((storage) => {
        const kept = storage.getItem(scope)
        storage.removeItem(scope)
        return read(kept)
      }),
  }
}
