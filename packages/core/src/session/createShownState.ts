import { createStore, type StoreApi } from 'zustand/vanilla'
import { shallow } from 'zustand/vanilla/shallow'
import { registerOf, type HeldSignIn, type Known, type Standing } from './Known.js'
import type { SessionClock } from './createSessionClock.js'
import type { SessionState } from './SessionState.js'
import type { Register } from './SignInRecord.js'
import { viewOf } from './viewOf.js'

/** What everybody sees of a session. */
export interface ShownState {
  store: StoreApi<SessionState>
  /** Shows where the session stands. Returns whether the token is another. */
  show(known: Known): boolean
  /** Shows an end; `before` runs before anybody hears of it. */
  showEnd(known: Known, interruptedWrite: boolean, before: () => void): void
  /** Says whether the server is being asked for a session; shown with the next `show`. */
  setResuming(isResuming: boolean): void
}

/** Farther than that the wall clock was set: what is shown on it has to be shown anew. */
const WALL_JUMP_MS = 250

interface Shown {
  held?: HeldSignIn
  register?: Register
  standing?: Standing
  isResuming: boolean
  offsetMs: number
}

/** @param status what it is before anybody has signed in: `resuming` where the server is asked first */
export function createShownState(
  { toWall }: SessionClock,
  status: 'resuming' | 'signed-out' = 'signed-out',
): ShownState {
  const store = createStore<SessionState>(() => ({ status, steppedUp: false, interruptedWrite: false }))
  let isResuming = status === 'resuming'
  let last: Shown = { isResuming, offsetMs: 0 }
  let beforeListeners: (() => void) | undefined

  // Subscribed first, so that everything is thrown away before anybody else hears of the end.
  store.subscribe(() => {
    beforeListeners?.()
    beforeListeners = undefined
  })

  return {
    store,
    show(known) {
      const { held, standing } = known
      const offsetMs = toWall(0)
      const register = registerOf(known)
      const isSame = held === last.held && register === last.register && standing === last.standing
      // Most steps change nothing that anybody could see.
      if (isSame && isResuming === last.isResuming && Math.abs(offsetMs - last.offsetMs) <= WALL_JUMP_MS)
        return false
      last = { held, register, standing, isResuming, offsetMs }
      const before = store.getState()
      const state = { ...viewOf(known, toWall), interruptedWrite: !held && before.interruptedWrite }
      if (isResuming && state.status === 'signed-out') state.status = 'resuming'
      if (shallow(before, state)) return false
      store.setState(state, true)
      return before.token !== state.token
    },
    showEnd(known, interruptedWrite, before) {
      beforeListeners = before
      store.setState({ ...viewOf(known, toWall), interruptedWrite }, true)
    },
    setResuming: (now) => void (isResuming = now),
  }
}
