/**
 * What the instances of a server share: counters, marks, the log of the programme's calls, and messages. Any
 * store that keeps these promises will do; `createMemoryStore` and `createRedisStore` do. Keys hold hashes,
 * never a token, an address or an e-mail. A method that cannot answer rejects, soon.
 */
export interface WeavrStore {
  /** Adds to a counter, which forgets itself `ttlMs` after it began. */
  add(key: string, amount: number, ttlMs: number): Promise<Counted>
  /** Marks something for `ttlMs`. False where it was marked already: of several who ask, one hears true. */
  mark(key: string, ttlMs: number): Promise<boolean>
  /** Keeps a short text for `ttlMs`, in place of what was kept. */
  keep(key: string, text: string, ttlMs: number): Promise<void>
  /** What was kept or marked; `undefined` once its time is over. */
  recall(key: string): Promise<string | undefined>
  /** Enters a call into a log where there is room for it: decided and done at one moment, whoever else asks. */
  enter(log: string, call: LoggedCall): Promise<Entered>
  /** Fills up a log with calls that others have made, as far as they are not in it. */
  correct(log: string, seen: SeenCalls): Promise<void>
  publish(channel: string, message: string): Promise<void>
  /** Resolves once messages are heard; what it resolves to stops it. */
  subscribe(channel: string, listener: (message: string) => void): Promise<() => void>
}

export interface Counted {
  value: number
  /** Until the counter forgets itself, in milliseconds. */
  leftMs: number
}

/** How many calls are allowed in how long. */
export interface CallWindow {
  ms: number
  calls: number
}

export interface LoggedCall {
  /** Epoch milliseconds. */
  at: number
  /** Whose share it takes from. */
  who: string
  /** Room for calls of this kind, the shortest window first. */
  room: readonly CallWindow[]
  /**
   * `always` enters, room or no room; `room` asks for room alone; `fair` also that nobody takes more than
   * their share of the shortest window once half of it is gone.
   */
  on: 'always' | 'room' | 'fair'
}

export type Entered = { isEntered: true } | { isEntered: false; waitMs: number }

export interface SeenCalls {
  at: number
  windowMs: number
  /** How many there were within the window. */
  calls: number
  /** When the window is over, in milliseconds from `at`. */
  leftMs: number
}
