import type { Travelling } from './createNetwork.test.fixture.js'
import type { World } from './World.test.fixture.js'
import { describePage, type Page } from './openPage.test.fixture.js'
import { hold, keeping } from './Violation.test.fixture.js'
import type { RequestWatch } from './RequestWatch.test.fixture.js'

export function createRequestWatch(world: World): RequestWatch {
  const { facts, server, now, wallNow } = world
  const kept = keeping(world.failures)

  const leaves = kept((page: Page, token: string, { said }: Travelling) => {
    const state = page.state()
    const described = () => ({
      ...describePage(page),
      said,
      leftAtServer: server.leftMs(token),
      wallNow: wallNow(),
    })
    hold('1', 'a request leaves with the token of the session', state.token === token, described)
    hold(
      '1',
      'a request leaves before expiresAt',
      (state.expiresAt ?? 0) > wallNow() - world.coarseMs,
      described,
    )
    hold(
      '1',
      'a request leaves while the server would take its token',
      (server.leftMs(token) ?? 1) + world.coarseMs > 0,
      described,
    )
    if (said === 'user') facts.acted(page.user, now())
    const quietMs = now() - facts.lastActAt(page.user)
    const { backgroundIdleMs } = page.limits
    const isInferred = said === 'inferred' && quietMs > Math.min(10_000, backgroundIdleMs) + world.coarseMs
    if (said !== 'background' && !isInferred) return
    const isAttended = quietMs <= backgroundIdleMs + world.coarseMs
    hold('6', 'no background request after the idle threshold', isAttended, () => ({
      ...described(),
      quietMs,
    }))
    hold('6', 'no background request while expiring', state.status === 'active', described)
  })

  const revokes = kept((page: Page, token: string) => {
    if (page.lastEnd !== 'payer-idle' || page.endedToken !== token) return
    hold('7', 'only a visible tab revokes for idleness', page.visible || page.endedInView, () =>
      describePage(page),
    )
    const goesOn = (other: Page) => {
      const { expiresAt = 0, ...state } = other.state()
      const hasTime = expiresAt - wallNow() > 22_000
      return (
        other !== page &&
        other.mounted &&
        other.choice.tabs === 'share' &&
        world.isSure(other) &&
        state.token === token &&
        hasTime
      )
    }
    const other = world.isCalm ? world.pages().find(goesOn) : undefined
    hold('7', 'no token is revoked for idleness that lives in another tab', !other, () => ({
      ...describePage(page),
      other: other && describePage(other),
    }))
  })

  /** An answer that comes after the end of its session is dropped. */
  function dropped(page: Page) {
    const { purges } = page
    return kept(() => {
      // Whoever awaits an answer has it some microtasks later, and here a message may come between; in a
      // browser none does.
      const isLate = page.purges !== purges && page.purgedAt < world.now()
      hold('5', 'a late answer is dropped', page.closed || !isLate, () => describePage(page))
    })
  }

  function accepted(page: Page, token: string | undefined, journey: Travelling, actAt: number | undefined) {
    if (page.state().token !== token || journey.leftAt === undefined) return
    page.tokenAt = Math.max(page.tokenAt ?? 0, journey.leftAt)
    if (actAt !== undefined) page.actAt = Math.max(page.actAt ?? 0, actAt)
  }

  return {
    leaves,
    revokes,
    extends(page, extend, journey) {
      const pressedAt = now()
      const { token } = page.state()
      const drop = dropped(page)
      facts.acted(page.user, pressedAt)
      void extend().then(
        () => {
          drop()
          accepted(page, token, journey, pressedAt)
        },
        () => {},
      )
    },
    sends(page, send, journey) {
      const { token } = page.state()
      const drop = dropped(page)
      void send().then(
        ({ ok }) => {
          // Who asked for it may know that the token was refused.
          if (!ok) return
          drop()
          accepted(page, token, journey, journey.said === 'user' ? journey.leftAt : undefined)
        },
        () => {},
      )
    },
  }
}
