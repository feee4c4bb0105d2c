import type { SessionState } from '../SessionState.js'
import type { Page } from './openPage.test.fixture.js'

/** Hears all that a page does as it does it, keeps the facts, and holds it against the law. */
export interface PageWatch {
  changes(page: Page, state: SessionState, previous: SessionState): void
  events(page: Page, type: string): void
  posts(page: Page, message: unknown): void
  /** A listener whose errors, which nobody would catch, are found. */
  hears(listener: (message: unknown) => void): (message: unknown) => void
  /** The payer acts in a page; `counts` where the page can hear it. */
  acts(page: Page, counts: boolean): void
  signsIn(page: Page, user: string, signIn: () => Promise<unknown>): void
  signsOut(page: Page, signOut: () => Promise<void>): void
}
