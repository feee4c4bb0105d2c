import type { TabChannel } from '@weavr-kit/core'
import type { TabQueue } from './createTabQueue.js'

/** What joins the tabs of one origin: every tab's channel of the same name hears the others. */
export interface TabHub {
  open(name: string, queue: TabQueue, listener: (message: unknown) => void): TabChannel
}

interface Member {
  name: string
  queue: TabQueue
  listener(message: unknown): void
}

export function createTabHub(): TabHub {
  const members = new Set<Member>()

  function deliver(to: Member, message: unknown) {
    // The copy is taken now, the delivery comes later, as BroadcastChannel does.
    const copy: unknown = structuredClone(message)
    queueMicrotask(() => to.queue.run(() => members.has(to) && to.listener(copy)))
  }

  return {
    open(name, queue, listener) {
      const self: Member = { name, queue, listener }
      members.add(self)
      return {
        postMessage(message) {
          if (!members.has(self)) return
          for (const member of members) if (member !== self && member.name === name) deliver(member, message)
        },
        close: () => void members.delete(self),
      }
    },
  }
}
