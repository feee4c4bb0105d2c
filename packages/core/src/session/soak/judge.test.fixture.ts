import type { World } from './World.test.fixture.js'
import { describePage, type Page } from './openPage.test.fixture.js'
import { hold } from './Violation.test.fixture.js'

/** The least time that a person gets to answer a warning. */
const answerMs = 20_000
/** A moment that another tab tells may be this much older than it is until a question is answered. */
const tellMs = 1_000
/** A moment that is told this much later than it is known counts as known. */
const sameMs = 200

/** Holds what every running page shows against the law, without making any of them look at the time. */
export function judgePages(world: World) {
  const { failures } = world
  if (failures.length > 0) throw failures[0]
  for (const page of world.pages()) {
    if (page.frozen) continue
    const { errors } = page.manual
    hold('throws', 'nothing is thrown', errors.length === 0, () => ({
      error: String((errors[0] as Error).stack),
    }))
    hold('5', 'an end purges once, and is told once', page.purges === page.ends, () => ({
      ...describePage(page),
      purges: page.purges,
      ends: page.ends,
    }))
    if (page.isLive()) judgeLive(world, page)
    else judgeEnded(world, page)
  }
}

function judgeEnded({ facts, now }: World, page: Page) {
  if (now() < page.sureAt) return
  const kept = JSON.stringify([page.state(), page.manual.storage.entries()])
  for (const token of facts.signIns.keys())
    hold('5', 'after an end no token is reachable', !kept.includes(token), () => describePage(page))
}

function judgeLive(world: World, page: Page) {
  const { facts, server, now, wallNow, choice, coarseMs } = world
  const { status, token = '', expiresAt = 0 } = page.state()
  const { payerIdleMs, warnBeforeMs } = page.limits
  const described = () => ({
    ...describePage(page),
    wallNow: wallNow(),
    leftAtServer: server.leftMs(token),
    quietMs: now() - facts.lastActAt(page.user),
  })

  // An unmounted page hears no wake: its timer comes as late as the sleep was long.
  // No clock can tell less than its grain.
  const lateMs = coarseMs + (page.unlooked ? page.behindMs + world.askMs : 0)
  if (now() >= page.sureAt) {
    hold(
      '3',
      'nobody is signed in for longer than the payer may be idle',
      now() - facts.lastActAt(page.user) <= payerIdleMs + lateMs,
      described,
    )
    hold(
      '2',
      'no token is kept past the server’s deadline',
      (server.leftMs(token) ?? 0) + lateMs >= 0,
      described,
    )
  }
  if (page.unlooked) return
  const left = expiresAt - wallNow()
  hold(
    '2',
    'expiresAt is not later than the server’s deadline',
    left <= (server.leftMs(token) ?? left) + coarseMs,
    described,
  )
  if (now() < page.sureAt) return
  noteWarning(world, page, false)
  const grainMs = 2 * choice.grainMs + 1
  hold('4', 'a session ends at expiresAt', left > -grainMs, described)
  if (!page.visible || !page.mounted) return
  if (Math.abs(left - warnBeforeMs) > grainMs)
    hold(
      '4',
      'expiring if and only if less than warnBeforeMs remain',
      (status === 'expiring') === left < warnBeforeMs,
      described,
    )
  if (status !== 'expiring' || !page.choice.prompt) return
  const deadline = now() + left
  const seen =
    left >= leastAnswerMs(page) - grainMs ||
    facts.wasWarned(page.user, deadline - warnBeforeMs - tellMs, world.wasSet ? Infinity : deadline + tellMs)
  hold('4', 'at least 20 s were given to answer', seen, described)
}

const leastAnswerMs = ({ limits }: Page) => Math.min(answerMs, limits.warnBeforeMs / 3)

/**
 * A person sees a warning, if there is one, and remembers it if there was time to answer. While a page waits
 * for the others its status stands still, and property 4 holds from the end of the wait: what it shows until
 * then may count for the session, and need not.
 */
export function noteWarning({ facts, now, wallNow, choice }: World, page: Page, isWaiting: boolean) {
  const { status, token = '', expiresAt = 0 } = page.state()
  if (status !== 'expiring' || !page.visible || !page.mounted || page.frozen || !page.choice.prompt) return
  const left = expiresAt - wallNow()
  const toSpareMs = left - leastAnswerMs(page)
  const grainMs = 2 * choice.grainMs
  const isCertain = !isWaiting && toSpareMs >= grainMs
  if (toSpareMs >= -grainMs) facts.sawWarning(page.user, { token, deadline: now() + left, isCertain })
}

/**
 * Holds what pages that have heard each other show against each other. `settled` where their questions have
 * just been answered.
 */
export function judgeAgreement(world: World, settled: boolean) {
  const { facts, choice } = world
  const peers = world.pages().filter((page) => page.mounted && world.isSure(page))
  for (const signIn of facts.signIns.values()) {
    if (!peers.some((page) => signIn.overIn.has(page))) continue
    for (const page of peers) {
      hold(
        '7',
        'no said end is undone: its sign-in lives nowhere',
        page.state().token !== signIn.token,
        () => ({ ...describePage(page), saidIn: [...signIn.overIn].map(({ at }) => at) }),
      )
      signIn.overIn.add(page)
    }
  }
  for (const page of peers) for (const other of peers) for (const token of other.heard) page.heard.add(token)

  // Without a common clock a set-back makes what is told look older than it is, and clocks that were set
  // differ until tabs have talked.
  if (world.wasSet && (!choice.shared || !settled)) return
  const lagMs = (settled ? sameMs + 5 : tellMs) + 2 * choice.grainMs
  const sharing = peers.filter((page) => page.choice.tabs === 'share')
  for (const live of sharing.filter((page) => page.isLive()))
    for (const other of sharing) if (other !== live) judgePair(world, live, other, lagMs)
}

function judgePair(world: World, live: Page, other: Page, lagMs: number) {
  const { token, expiresAt = 0 } = live.state()
  // With less than that a session is not taken up.
  if (expiresAt - world.wallNow() < answerMs + lagMs + tellMs) return
  const { stirredAt } = world.facts
  const stirring = world.now() - stirredAt <= tellMs && (lagMs >= tellMs || stirredAt >= world.askedAt)
  const described = () => ({ live: describePage(live), other: describePage(other), wallNow: world.wallNow() })
  // Where limits differ, a tab may have concluded what another, by limits like its own, was handed by a
  // third.
  const alike = world.pages().every(({ limits }) => JSON.stringify(live.limits) === JSON.stringify(limits))
  if (!other.isLive()) {
    const wants =
      other.lastUser === '' ||
      (other.lastUser === live.user &&
        other.state().identity?.id === live.state().identity?.id &&
        !other.signedOut.has(live.user) &&
        other.signingInSince === Infinity)
    hold('7', 'a session that lives in one tab lives in all', !alike || !wants || stirring, described)
    return
  }
  if (
    live.user !== other.user ||
    (other.state().expiresAt ?? 0) - world.wallNow() < answerMs + lagMs + tellMs
  )
    return
  hold('7', 'tabs of one user agree on the sign-in', other.state().token === token, described)
  if (alike && !stirring)
    hold(
      '7',
      'tabs agree on the end',
      Math.abs((other.state().expiresAt ?? 0) - expiresAt) <= lagMs,
      described,
    )
}
