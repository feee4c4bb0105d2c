import type { Page } from './openPage.test.fixture.js'

/** The places for tabs, and the pages in them. */
export interface Places {
  pages(): Page[]
  at(place: number): Page | undefined
  /** Opens a tab where there is none. */
  open(place: number): void
  /** Opens a tab where there is none, as the browser's copy of another. */
  duplicate(place: number, from: number): void
  reload(page: Page): void
  close(page: Page): void
  freeze(page: Page): void
  thaw(page: Page): void
  show(page: Page): void
  /** It is about to ask the others. */
  woke(page: Page): void
  /** The wall clock is set back: what is in storage counts by the former one. */
  outdateStorage(): void
}
