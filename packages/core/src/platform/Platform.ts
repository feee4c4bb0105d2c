/** Two readings of time, in milliseconds. Their differences matter, not their origins. */
export interface Clock {
  /** Epoch milliseconds; may jump either way. */
  wallMs(): number
  /** Never runs backwards; may stand still while the machine sleeps. */
  monotonicMs(): number
  /**
   * A monotonic reading that the tabs of one browser have in common, as far as they do; `undefined` where
   * there is none.
   */
  sharedMs?(): number
}

export interface Timers {
  /** Runs once after the delay (milliseconds), or later. Returns a function that cancels. */
  after(delayMs: number, run: () => void): () => void
}

export interface Visibility {
  isVisible(): boolean
  /**
   * Hears every moment at which time may have passed unseen: shown, focused, woken, restored, online again.
   */
  subscribe(listener: () => void): () => void
}

export interface Activity {
  /** Hears trusted input of the payer: a key, a pointer, the wheel, a touch, text that comes without keys. */
  subscribe(listener: () => void): () => void
}

export interface TabChannel {
  postMessage(message: unknown): void
  close(): void
}

export interface TabStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/**
 * Every ambient fact the kit depends on, replaceable as a whole. Reading one must not touch a global before
 * it is used.
 */
export interface Platform {
  clock: Clock
  timers: Timers
  visibility: Visibility
  activity: Activity
  /** Joins the tabs of one origin; `undefined` where there is no such thing. Never hears its own messages. */
  openTabChannel(name: string, listener: (message: unknown) => void): TabChannel | undefined
  /**
   * Storage that lives as long as the tab; `undefined` where there is none. May throw, as a browser does
   * where the payer has blocked site data.
   */
  tabStorage(): TabStorage | undefined
  /**
   * Storage that the tabs of one origin have in common; `undefined` where there is none. May throw like
   * `tabStorage`. Never holds a token.
   */
  originStorage(): TabStorage | undefined
  /**
   * The address of the page, against which relative addresses are read; `undefined` where there is no page.
   */
  pageUrl(): string | undefined
  /** Takes an error of a listener, so that it stops nobody else. */
  reportError(error: unknown): void
  /**
   * Tells the developer, in the console, what is likely wrong with the set-up. Production builds never call
   * it.
   */
  advise(sentence: string): void
}
