import { createManualClock, type ManualClock } from './createManualClock.js'
import type { ManualTab } from './createManualTab.js'
import { createTabs } from './createTabs.js'

/** A single tab on a clock of its own: `platform` goes into the kit's options, the rest moves it. */
export function createManualPlatform(
  clock: ManualClock = createManualClock(),
): ManualTab & { clock: ManualClock } {
  return { ...createTabs({ clock }).open(), clock }
}
