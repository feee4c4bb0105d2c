import type { Platform, TabChannel } from '@weavr-kit/core'
import { createMemoryStorage, type MemoryStorage } from './createMemoryStorage.js'
import type { ManualClock } from './createManualClock.js'
import { createTabQueue } from './createTabQueue.js'
import type { TabHub } from './createTabHub.js'

export interface ManualTabOptions {
  /** Storage of a tab that was closed: plays a reload. @default a new one */
  storage?: MemoryStorage
  /** @default true */
  visible?: boolean
}

/** One browser tab, by hand. */
export interface ManualTab {
  platform: Platform
  storage: MemoryStorage
  /** What was reported instead of thrown. */
  errors: readonly unknown[]
  /** What the developer was told in the console. */
  advice: readonly string[]
  /** The payer presses a key. A hidden, frozen or closed tab gets no input. */
  act(): void
  show(): void
  hide(): void
  /** Holds the tab's timers and messages until `thaw`. Other tabs and the time go on. */
  freeze(): void
  thaw(): void
  /** Ends the tab: its timers, listeners and channels are gone. */
  close(): void
}

export function createManualTab(clock: ManualClock, hub: TabHub, options: ManualTabOptions = {}): ManualTab {
  const { storage = createMemoryStorage() } = options
  let visible = options.visible ?? true
  const queue = createTabQueue()
  const errors: unknown[] = []
  const advice: string[] = []
  const actListeners = new Set<() => void>()
  const wakeListeners = new Set<() => void>()
  const channels = new Set<TabChannel>()

  const wake = () => tell(wakeListeners)
  const stopHearingWake = clock.onWake(() => queue.isRunning() && wake())

  return {
    storage,
    platform: {
      clock: clock.clock,
      timers: { after: afterInTab },
      visibility: { isVisible: () => visible, subscribe: (listener) => add(wakeListeners, listener) },
      activity: { subscribe: (listener) => add(actListeners, listener) },
      openTabChannel(name, listener) {
        const channel = hub.open(name, queue, listener)
        channels.add(channel)
        return channel
      },
      tabStorage: () => storage,
      originStorage: () => hub.storage,
      pageUrl: () => 'https://app.example/',
      reportError: (error) => void errors.push(error),
      advise: (sentence) => void advice.push(sentence),
    },
    errors,
    advice,
    act() {
      if (visible && queue.isRunning()) tell(actListeners)
    },
    show() {
      visible = true
      if (queue.isRunning()) wake()
    },
    hide() {
      visible = false
      // As `visibilitychange` does.
      if (queue.isRunning()) wake()
    },
    freeze: queue.freeze,
    thaw: () => queue.thaw(wake),
    close() {
      queue.close()
      stopHearingWake()
      actListeners.clear()
      wakeListeners.clear()
      channels.forEach((channel) => channel.close())
    },
  }

  function afterInTab(delayMs: number, run: () => void): () => void {
    let cancelled = false
    const cancel = clock.timers.after(delayMs, () => queue.run(() => void (cancelled || run())))
    return () => {
      cancelled = true
      cancel()
    }
  }
}

function add(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function tell(listeners: Set<() => void>) {
  for (const listener of [...listeners]) listener()
}
