import type { createTabs, ManualClock } from '@weavr-kit/sandbox/testing'
import type { Clock } from '../../platform/Platform.js'
import type { Facts } from './createFacts.test.fixture.js'
import type { Network } from './createNetwork.test.fixture.js'
import type { PageWatch } from './PageWatch.test.fixture.js'
import type { Places } from './Places.test.fixture.js'
import type { RequestWatch } from './RequestWatch.test.fixture.js'
import type { TokenServer } from './createTokenServer.test.fixture.js'
import type { Happening, WorldChoice } from './History.test.fixture.js'
import type { Page } from './openPage.test.fixture.js'

/** A machine with a browser, its tabs, the server, and what is true of them. */
export interface World {
  choice: WorldChoice
  clock: ManualClock
  /** The clocks that pages read. */
  machineClock: Clock
  tabs: ReturnType<typeof createTabs>
  facts: Facts
  server: TokenServer
  network: Network
  watch: PageWatch & RequestWatch
  places: Places
  /** What was said between tabs, and how much of it in the last moment at which something was. */
  channel: { name: string; postedAt: number; atOnce: number; said: unknown[] }
  /** Numbers from 0 up to 1. */
  chance(): number
  /** The time outside the machine. */
  now(): number
  /** What the wall clock of the machine shows, however coarse it is read. */
  wallNow(): number
  /** How far a moment may be off that coarse clocks measure, where the law is no stricter. */
  coarseMs: number
  /** How long a page that woke may ask the others before its status counts, as its clocks measure it. */
  askMs: number
  /** Whether what it shows counts: it runs, has looked at the time, and has asked the others if it had to. */
  isSure(page: Page): boolean
  /** Pages that are open. */
  pages(): Page[]
  /** Whether every message arrives at once. */
  isCalm: boolean
  /** Whether the wall clock was ever set. */
  wasSet: boolean
  /** When pages were last made to ask each other, in true time. */
  askedAt: number
  /** What failed where the kit would have caught it. */
  failures: unknown[]
  happen(event: Happening): Promise<void>
  /** Everything thaws, mounts and is shown, and messages arrive once without loss. */
  settle(): Promise<void>
}
