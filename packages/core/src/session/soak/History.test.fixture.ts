import type { RequestIntent } from '../SessionState.js'

/**
 * What happens to a request: `lost` reaches the server but not the way back, `refused` is a 401, `hangs` is
 * never answered.
 */
export type Outcome = 'ok' | 'fails' | 'lost' | 'refused' | 'hangs'

/** How long a request takes there and back, in milliseconds, and how it ends. */
export interface Journey {
  arrives: number
  answers: number
  outcome: Outcome
}

/** The limits that a page goes by. */
export interface PageLimits {
  lifetimeMs: number
  payerIdleMs: number
  warnBeforeMs: number
  backgroundIdleMs: number
}

export interface PageChoice {
  tabs: 'share' | 'isolate'
  persist: 'memory' | 'session'
  keepAlive: 'prompt' | 'on-input'
  /** Whether a prompt is mounted that shows the warning. */
  prompt: boolean
  /** Which of the world's limits. */
  limits: number
}

export interface WorldChoice {
  pages: PageChoice[]
  limits: PageLimits[]
  /** The token's own end, counted from its sign-in. */
  maxSessionMs: number | undefined
  /** How coarse the clocks of the machine are. */
  grainMs: number
  /** Whether the wall clock is ever set. */
  jumps: boolean
  /** Whether the tabs have a monotonic reading in common. */
  shared: boolean
  traffic: { lost: number; repeated: number; delayMs: number }
  seed: number
}

export type Edge = 'warn' | 'answer' | 'end' | 'idle'

/** One event. `tab` is the place of a page; an event that makes no sense there does nothing. */
export type Happening =
  | { do: 'pass'; ms: number }
  /** Time passes until about an edge of what this page shows. */
  | { do: 'until'; tab: number; edge: Edge; offMs: number }
  | { do: 'sleep'; ms: number; monotonic: 'stops' | 'runs' }
  | { do: 'jump'; ms: number }
  | {
      do:
        | 'act'
        | 'note'
        | 'hide'
        | 'show'
        | 'freeze'
        | 'thaw'
        | 'unmount'
        | 'mount'
        | 'remount'
        | 'open'
        | 'close'
        | 'reload'
        | 'signOut'
        | 'stepUp'
      tab: number
    }
  /** The payer scrolls: the time is asked many times within a second. */
  | { do: 'scroll'; tab: number }
  /** The browser duplicates a tab, with a copy of its storage. */
  | { do: 'duplicate'; tab: number; from: number }
  | ({ do: 'signIn'; tab: number; user: number } & Pick<Journey, 'arrives' | 'answers'>)
  | ({ do: 'send'; tab: number; intent: RequestIntent | undefined; write: boolean } & Journey)
  | ({ do: 'extend'; tab: number } & Journey)
  /** Something foreign speaks on the channel. */
  | { do: 'garbage'; kind: number }
  /** Everything thaws, mounts and is shown, and messages arrive once without loss. */
  | { do: 'settle' }

export interface History {
  world: WorldChoice
  happenings: Happening[]
}
