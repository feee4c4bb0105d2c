import type { TabChannel, Timers } from '@weavr-kit/core'
import { createMemoryStorage, type MemoryStorage } from './createMemoryStorage.js'
import type { TabQueue } from './createTabQueue.js'

/**
 * How messages fare between tabs. May be changed at any time: a message goes by what it finds when it is
 * posted. Without any of these a message arrives once and a microtask later, as in a browser at rest.
 */
export interface TabTraffic {
  /**
   * Numbers from 0 up to, not including, 1. Seeded ones make a history that can be played again.
   * @default Math.random
   */
  chance?(): number
  /** The share of messages that get lost, from 0 to 1. @default 0 */
  lost?: number
  /** The share of messages that arrive twice. @default 0 */
  repeated?: number
  /**
   * The longest way in milliseconds. Every copy draws its own, so that a later message may overtake an
   * earlier one.
   * @default 0
   */
  delayMs?: number
}

/** What joins the tabs of one origin: every tab's channel of the same name hears the others. */
export interface TabHub {
  open(name: string, queue: TabQueue, listener: (message: unknown) => void): TabChannel
  /** The storage of the origin. */
  storage: MemoryStorage
}

interface Member {
  name: string
  queue: TabQueue
  listener(message: unknown): void
}

export function createTabHub(timers: Timers, traffic: TabTraffic): TabHub {
  const members = new Set<Member>()
  const chance = () => traffic.chance?.() ?? Math.random()

  function post(to: Member, message: unknown) {
    const { lost = 0, repeated = 0 } = traffic
    // Nothing is drawn where nothing is left to chance, so that a seed means the same in calm traffic.
    if (lost > 0 && chance() < lost) return
    deliver(to, message)
    if (repeated > 0 && chance() < repeated) deliver(to, message)
  }

  function deliver(to: Member, message: unknown) {
    // The copy is taken now, the delivery comes later, as BroadcastChannel does.
    const copy: unknown = structuredClone(message)
    const arrive = () => to.queue.run(() => members.has(to) && to.listener(copy))
    const { delayMs = 0 } = traffic
    if (delayMs > 0) timers.after(Math.round(chance() * delayMs), arrive)
    else queueMicrotask(arrive)
  }

  return {
    storage: createMemoryStorage(),
    open(name, queue, listener) {
      const self: Member = { name, queue, listener }
      members.add(self)
      return {
        postMessage(message) {
          if (!members.has(self)) return
          for (const member of members) if (member !== self && member.name === name) post(member, message)
        },
        close: () => void members.delete(self),
      }
    },
  }
}
