export {
  createManualClock,
  type ManualClock,
  type ManualClockOptions,
  type SleepOptions,
} from '../testing/createManualClock.js'
export { createManualPlatform } from '../testing/createManualPlatform.js'
export type { ManualTab, ManualTabOptions } from '../testing/createManualTab.js'
export { createMemoryStorage, type MemoryStorage } from '../testing/createMemoryStorage.js'
export { createTabs, type Tabs, type TabsOptions } from '../testing/createTabs.js'
export type { TabTraffic } from '../testing/createTabHub.js'
export { installSecureUi, type InstallSecureUiOptions } from '../testing/installSecureUi.js'
export {
  renderWithWeavr,
  type RenderWithWeavrOptions,
  type RenderWithWeavrResult,
} from '../testing/renderWithWeavr.js'
export { supplyDialog } from '../testing/supplyDialog.js'
