import { createManualClock, type ManualClock } from './createManualClock.js'
import { createManualTab, type ManualTab, type ManualTabOptions } from './createManualTab.js'
import { createTabHub } from './createTabHub.js'

export interface Tabs {
  clock: ManualClock
  /** Opens a tab of the same origin. */
  open(options?: ManualTabOptions): ManualTab
}

/**
 * Several browser tabs in one process, on one clock.
 * Messages are copied and arrive a microtask later in the other tabs, never in the one that sent them.
 * @example
 * const tabs = createTabs()
 * const first = tabs.open()
 * const second = tabs.open()
 * second.freeze()
 */
export function createTabs({ clock = createManualClock() }: { clock?: ManualClock } = {}): Tabs {
  const hub = createTabHub()
  return { clock, open: (options) => createManualTab(clock, hub, options) }
}
