import type { SessionState } from '../SessionState.js'
import { userOf, type SignInFacts } from './createFacts.test.fixture.js'
import type { World } from './World.test.fixture.js'
import { noteWarning } from './judge.test.fixture.js'
import { describePage, type Page } from './openPage.test.fixture.js'
import { hold, keeping, Violation } from './Violation.test.fixture.js'
import type { PageWatch } from './PageWatch.test.fixture.js'

const saidEnds: readonly unknown[] = ['rejected', 'signed-out', 'ended-elsewhere']

export function createPageWatch(world: World): PageWatch {
  const { facts, server, failures, now, wallNow } = world
  const lastEvents = new WeakMap<Page, string>()

  const kept = keeping(failures)

  const changes = kept((page: Page, state: SessionState, previous: SessionState) => {
    const isLive = state.token !== undefined
    const wasLive = previous.token !== undefined
    if (isLive && state.token !== previous.token) shows(page, state, previous)
    if (!isLive && wasLive) ends(page, state, previous)
    if (state.expiresAt !== previous.expiresAt) facts.stirredAt = now()
    if (
      page.unlooked &&
      !page.frozen &&
      (state.expiresAt !== previous.expiresAt || state.status !== previous.status)
    )
      looked(page)
    // A status that moves does not stand still.
    const isMoved = state.status !== previous.status
    if (isLive && !page.unlooked) noteWarning(world, page, !isMoved && !world.isSure(page))
    if (isLive && wasLive && page.user !== userOf(previous))
      hold(
        '5',
        'what one user fetched is thrown away before another is shown',
        page.purgesHeard < page.purges,
        () => describePage(page),
      )
  })

  /** What it shows is new, so it has looked at the time; it may be late, and ask first. */
  function looked(page: Page) {
    page.unlooked = false
    page.behindMs = 0
    page.sureAt = Math.max(page.sureAt, now() + world.askMs)
  }

  function shows(page: Page, { token = '', ...state }: SessionState, previous: SessionState) {
    const known = facts.signIns.get(token)
    hold('5', 'a page shows only tokens that were issued', known !== undefined, () => describePage(page))
    hold('5', 'a token is shown as its own user’s', known.user === userOf(state), () => describePage(page))
    hold('7', 'no said end is undone', !known.overIn.has(page), () => describePage(page))
    const mine = known.page === page
    if (mine && !page.heard.has(token)) facts.acted(known.user, now())
    // A copy of a tab can tell itself from a reload only if the tab that it was copied from can say so.
    const original = world.pages().find(({ lineage }) => lineage === known.lineage)
    if (page.choice.tabs === 'isolate' && world.isCalm && original?.mounted && !original.frozen)
      hold('7', 'an isolated tab takes up no session of another', original === page, () => describePage(page))
    hold(
      '7',
      'who signed out here is not signed in again by another tab',
      mine || !page.signedOut.has(known.user),
      () => describePage(page),
    )
    // `replaced` is said by who signs in over another's session. Who goes with the latest of several users
    // ends nobody.
    if (mine && previous.endReason === 'replaced') over(page, page.endedToken)
    // Opening the page was an act of whoever is signed in there.
    facts.acted(known.user, page.loadedAt)
    page.user = page.lastUser = known.user
    page.heard.add(token)
    page.lastEnd = undefined
    page.tokenAt = page.actAt = mine ? known.sentAt : undefined
    page.toldActs = []
  }

  function over(page: Page, token: string) {
    facts.signIns.get(token)?.overIn.add(page)
  }

  function ends(page: Page, state: SessionState, previous: SessionState) {
    const { token = '', expiresAt = 0 } = previous
    hold('5', 'an end purges before anybody hears of it', page.purges > page.purgesHeard, () =>
      describePage(page),
    )
    page.purgesHeard = page.purges
    page.endedToken = token
    page.endedInView = page.visible
    hold(
      '5',
      'after an end no token is reachable',
      !JSON.stringify([page.state(), page.manual.storage.entries()]).includes(token),
      () => describePage(page),
    )
    page.lastEnd = state.endReason
    if (state.endReason === 'replaced') return
    if (saidEnds.includes(state.endReason)) return over(page, token)
    if (world.wasSet || !world.isSure(page)) return
    const left = leastLeft(page, token)
    const slackMs = 1_000 + 3 * world.choice.grainMs
    const answerMs = Math.min(20_000, page.limits.warnBeforeMs / 3)
    hold('lasts', 'a session that nobody ends lasts at least 299 s', left <= answerMs + slackMs, () => ({
      ...describePage(page),
      left,
    }))
    const signIn = facts.signIns.get(token)
    if (left <= slackMs || !world.isCalm || !signIn) return
    const deadline = now() + expiresAt - wallNow()
    const seen = facts.wasCertainlyWarned(signIn, deadline - page.limits.warnBeforeMs, deadline + slackMs)
    hold('4', 'a warning that was in view in time is not cut short', !seen, () => ({
      ...describePage(page),
      left,
    }))
  }

  /** Milliseconds that the page must know to be left. */
  function leastLeft(page: Page, token: string) {
    const { lifetimeMs, payerIdleMs } = page.limits
    if (page.tokenAt === undefined || page.actAt === undefined) return 0
    // What another tab tells may take a second.
    const told = page.toldActs.filter((at) => at < now() - 1_000)
    return (
      Math.min(
        page.tokenAt + lifetimeMs,
        Math.max(page.actAt, ...told) + payerIdleMs,
        server.endsAt(token) - 1_000,
      ) - now()
    )
  }

  const events = kept((page: Page, type: string) => {
    if (type !== 'ended' && type !== 'started') return
    const last = lastEvents.get(page) ?? 'ended'
    // A sign-in that comes too late to be of use ends without a start.
    hold('5', 'one ended event for each start', last !== type || (type === 'ended' && page.granted), () => ({
      ...describePage(page),
      type,
    }))
    if (type === 'ended') page.ends++
    if (last === type || type === 'started') page.granted = false
    lastEvents.set(page, type)
  })

  const posts = kept((page: Page, message: unknown) => {
    const text = JSON.stringify(message)
    for (const [token, { overIn }] of facts.signIns) {
      if (!text.includes(token)) continue
      hold('5', 'an isolated tab tells no token', page.choice.tabs === 'share', () => describePage(page))
      hold('5', 'no token is told after its end', !overIn.has(page), () => describePage(page))
    }
  })

  function acts(page: Page, counts: boolean) {
    if (!counts || page.state().status !== 'active') return
    facts.acted(page.user, now())
    const toWarningMs = (page.state().warnAt ?? 0) - wallNow()
    // While it warns input does not count, and a coarse clock may think that it does already.
    if (!world.isSure(page) || toWarningMs <= world.coarseMs) return
    if (page.actAt !== undefined) page.actAt = now()
    if (!world.isCalm || !page.mounted) return
    for (const other of world.pages()) {
      if (
        other === page ||
        !other.mounted ||
        !world.isSure(other) ||
        other.user !== page.user ||
        !other.isLive()
      )
        continue
      other.toldActs = [
        ...other.toldActs.filter((at) => at > now() - 1_000),
        Math.max(0, ...other.toldActs.filter((at) => at <= now() - 1_000)),
        now(),
      ]
    }
  }

  function signsIn(page: Page, user: string, signIn: () => Promise<unknown>) {
    const wish = ++page.wishes
    // Whoever asks to be signed in takes back that they signed out.
    page.signedOut.delete(user)
    page.signingInSince = Math.min(page.signingInSince, now())
    const done = () => {
      if (page.wishes === wish) page.signingInSince = Infinity
    }
    void signIn()
      .finally(done)
      .then(
        kept(() => {
          hold('wish', 'a sign-in that was overtaken is dropped', page.closed || page.wishes === wish, () =>
            describePage(page),
          )
          page.lastUser = user
        }),
        () => {},
      )
  }

  function signsOut(page: Page, signOut: () => Promise<void>) {
    const { user } = page
    const wasLive = page.isLive()
    page.wishes++
    void signOut().catch((failure) => failures.push(failure))
    hold('5', 'a sign-out ends the session at once', !page.isLive(), () => describePage(page))
    if (!wasLive) return
    page.signedOut.add(user)
    // The press may find that time has just run out; it revokes all the same.
    page.endedInView = true
    const heardOf = (signIn: SignInFacts) => signIn.user === user && page.heard.has(signIn.token)
    for (const signIn of facts.signIns.values()) if (heardOf(signIn)) signIn.overIn.add(page)
  }

  return {
    changes,
    events,
    posts,
    hears: (listener) => (message) => {
      try {
        listener(message)
      } catch (error) {
        failures.push(
          new Violation('throws', 'what is malformed is dropped without an error', { error: String(error) }),
        )
      }
    },
    acts,
    signsIn,
    signsOut,
  }
}
