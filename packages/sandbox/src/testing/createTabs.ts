import { createManualClock, type ManualClock } from './createManualClock.js'
import { createManualTab, type ManualTab, type ManualTabOptions } from './createManualTab.js'
import { createTabHub, type TabTraffic } from './createTabHub.js'

export interface TabsOptions {
  /** @default a new one */
  clock?: ManualClock
  /**
   * Loses, repeats, delays and reorders what tabs tell each other.
   * @default every message arrives once, at once
   */
  traffic?: TabTraffic
}

export interface Tabs {
  clock: ManualClock
  /** What was given, to change on the way. */
  traffic: TabTraffic
  /** Opens a tab of the same origin. */
  open(options?: ManualTabOptions): ManualTab
}

/**
 * Several browser tabs in one process, on one clock.
 * Messages are copied and arrive later in the other tabs, never in the one that sent them.
 * @example
 * const tabs = createTabs({ traffic: { lost: 0.2, delayMs: 500, chance: seededChance } })
 * const first = tabs.open()
 * const second = tabs.open()
 * second.freeze()
 */
export function createTabs({ clock = createManualClock(), traffic = {} }: TabsOptions = {}): Tabs {
  const hub = createTabHub(clock.timers, traffic)
  return { clock, traffic, open: (options) => createManualTab(clock, hub, options) }
}
