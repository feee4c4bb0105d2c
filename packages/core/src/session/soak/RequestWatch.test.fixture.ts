import type { Travelling } from './createNetwork.test.fixture.js'
import type { Page } from './openPage.test.fixture.js'

/** Hears the requests of pages, and holds them against the law. */
export interface RequestWatch {
  leaves(page: Page, token: string, request: Travelling): void
  revokes(page: Page, token: string): void
  extends(page: Page, extend: () => Promise<unknown>, journey: Travelling): void
  sends(page: Page, send: () => Promise<Response>, journey: Travelling): void
}
