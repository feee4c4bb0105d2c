import { LATE_MS } from '../Known.js'
import type { World } from './World.test.fixture.js'
import type { Happening } from './History.test.fixture.js'

/** How time passes that is more than passing. */
export interface WorldTime {
  until(event: Happening & { do: 'until' }): Promise<void> | undefined
  sleep(event: Happening & { do: 'sleep' }): Promise<void>
  /** Sets the wall clock forward or back, where that can be told from a sleep. */
  jump(ms: number): void
}

export function createWorldTime(world: World): WorldTime {
  const { clock, choice, facts, places, channel, now, pages } = world
  const { delayMs } = choice.traffic
  let backAt = -Infinity
  let stoppedAt = -Infinity

  const running = () => pages().filter((page) => !page.frozen)

  /**
   * A set-back and a sleep without a monotonic clock may cancel out, for whoever has not looked since or is
   * under way.
   */
  function cancelsOut(otherAt: number) {
    const isUnderWay = now() <= otherAt + delayMs
    return (
      isUnderWay ||
      pages().some(
        ({ signingInSince, frozen, frozenAt, lookedAt }) =>
          signingInSince <= otherAt || (frozen && (frozenAt <= otherAt + delayMs || lookedAt <= otherAt)),
      )
    )
  }

  /** Every page that runs looks at the time first, and old messages are not played again. */
  function lookFirst() {
    for (const page of running()) page.look()
    channel.said.length = 0
  }

  return {
    until({ tab, edge, offMs }) {
      const page = places.at(tab)
      const { expiresAt, warnAt } = page?.state() ?? {}
      if (!page || !expiresAt || !warnAt) return undefined
      const idleAt = clock.now() + facts.lastActAt(page.user) + page.limits.backgroundIdleMs - now()
      const edges = { warn: warnAt, answer: expiresAt - 20_000, end: expiresAt, idle: idleAt }
      const ms = edges[edge] + offMs - clock.now()
      return clock.advance(Math.min(Math.max(0, ms), 600_000))
    },
    async sleep({ ms, monotonic }) {
      if (monotonic === 'stops') {
        lookFirst()
        if (cancelsOut(backAt)) return
        stoppedAt = now() + ms
      }
      for (const page of pages()) {
        page.unlooked = true
        if (!page.mounted && monotonic === 'stops') page.behindMs += ms
      }
      await clock.sleep(ms, { monotonic })
      for (const page of running()) places.woke(page)
    },
    jump(ms) {
      if (!choice.jumps) return
      if (ms < 0) {
        lookFirst()
        // Without a common clock nothing tells the age of what is under way.
        const isUnderWay = now() <= channel.postedAt + delayMs || running().length < pages().length
        if (cancelsOut(stoppedAt) || (isUnderWay && !choice.shared)) return
        backAt = now()
        places.outdateStorage()
      }
      world.wasSet = true
      for (const page of pages()) {
        page.unlooked = true
        // A wait during which the clock is set forward looks slept through: it is waited once more.
        if (ms >= LATE_MS && now() < page.sureAt) page.sureAt = now() + 2 * world.askMs
      }
      clock.jumpWall(ms)
    },
  }
}
