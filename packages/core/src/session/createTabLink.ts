import type { Platform, TabChannel } from '../platform/Platform.js'
import type { TabStatement } from './Effect.js'
import type { TabMessages } from './tabMessages.js'

/** The way to the other tabs: open while the page listens, and for one message where it does not. */
export interface TabLink {
  isOpen(): boolean
  open(hear: (message: unknown) => void): void
  close(): void
  post(statement: TabStatement, now: number): void
}

export function createTabLink(platform: Platform, name: string, messages: TabMessages): TabLink {
  let channel: TabChannel | undefined
  let wasOpened = false

  return {
    isOpen: () => channel !== undefined,
    open(hear) {
      wasOpened = true
      channel = platform.openTabChannel(name, hear)
    },
    close() {
      channel?.close()
      channel = undefined
    },
    post(statement, now) {
      // A session that no page ever listened to, in a script say, has no other tabs.
      if (!wasOpened) return
      const message = messages.write(statement, now)
      if (channel) return channel.postMessage(message)
      // Unmounted, but the session lived on: what becomes of it must reach the others all the same.
      const once = platform.openTabChannel(name, () => {})
      once?.postMessage(message)
      once?.close()
    },
  }
}
