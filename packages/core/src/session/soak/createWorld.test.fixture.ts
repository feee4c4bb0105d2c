import { createTabs, type TabTraffic } from '@weavr-kit/sandbox/testing'
import { createChance } from './createChance.test.fixture.js'
import { createFacts, userOf, users } from './createFacts.test.fixture.js'
import { createNetwork } from './createNetwork.test.fixture.js'
import { createPageWatch } from './createPageWatch.test.fixture.js'
import { createRequestWatch } from './createRequestWatch.test.fixture.js'
import { createPlaces } from './createPlaces.test.fixture.js'
import { createTokenServer } from './createTokenServer.test.fixture.js'
import { createWorldTime } from './createWorldTime.test.fixture.js'
import { happenInPage } from './happenInPage.test.fixture.js'
import type { Happening, WorldChoice } from './History.test.fixture.js'
import type { Page } from './openPage.test.fixture.js'
import type { World } from './World.test.fixture.js'

export function createWorld(choice: WorldChoice): World {
  const { grainMs, seed, shared } = choice
  const chance = createChance(seed)
  const tabs = createTabs({ traffic: { ...choice.traffic, chance } })
  const { clock } = tabs
  const now = clock.trueClock.wallMs
  const coarse = (ms: number) => Math.floor(ms / grainMs) * grainMs
  // The two clocks do not tick together.
  const monotonicMs = () => coarse(clock.clock.monotonicMs() + 37)
  // Each clock of a tab may be a grain behind, and so may those of the tab that told it of a moment.
  const coarseMs = grainMs > 1 ? 8 * grainMs : 0

  const world: World = {
    choice,
    clock,
    machineClock: {
      wallMs: () => coarse(clock.clock.wallMs()),
      monotonicMs,
      ...(shared && { sharedMs: monotonicMs }),
    },
    tabs,
    facts: createFacts(),
    server: createTokenServer(now, choice.maxSessionMs),
    network: undefined as never,
    watch: undefined as never,
    places: undefined as never,
    channel: { name: '', postedAt: -Infinity, atOnce: 0, said: [] },
    chance,
    now,
    wallNow: clock.now,
    coarseMs,
    askMs: 250 + coarseMs,
    isSure: (page) => !page.frozen && !page.unlooked && now() >= page.sureAt,
    pages: () => world.places.pages(),
    isCalm: choice.traffic.lost === 0 && choice.traffic.delayMs === 0,
    wasSet: false,
    askedAt: -Infinity,
    failures: [],
    happen: (event) => Promise.resolve(run(event)).then(() => clock.advance(0)),
    settle,
  }
  world.watch = { ...createPageWatch(world), ...createRequestWatch(world) }
  world.network = createNetwork({
    clock,
    server: world.server,
    now,
    signsIn: grant,
    leaves: world.watch.leaves,
    revokes: world.watch.revokes,
  })
  world.places = createPlaces(world)
  const { places } = world
  const time = createWorldTime(world)
  for (const at of choice.pages.keys()) places.open(at)
  return world

  function grant(page: Page, user: number, sentAt: number) {
    const { identity, credentials } = users[user]!
    const token = world.server.issue()
    const { lineage } = page
    world.facts.signIns.set(token, {
      token,
      user: userOf({ identity, credentials }),
      lineage,
      page,
      sentAt,
      overIn: new Set(),
    })
    return { token, identity, credentials }
  }

  /** Something of nobody's, or an older message that comes again. */
  function garbage(kind: number) {
    const { name, said } = world.channel
    if (!name) return
    const old = said[Math.floor(chance() * said.length)]
    const broken = { record: { id: 'x', grant: {} }, over: 'signed-out', registers: [{}] }
    const message = [null, {}, 'x', { record: {} }, broken, 1n, old, old][kind]
    const foreign = tabs.open()
    world.channel.postedAt = now()
    if (message !== undefined) foreign.platform.openTabChannel(name, () => {})?.postMessage(message)
    return clock.advance(0).then(() => foreign.close())
  }

  async function settle() {
    const calm: TabTraffic = { lost: 0, repeated: 0, delayMs: 0 }
    Object.assign(tabs.traffic, calm)
    await clock.advance(choice.traffic.delayMs)
    for (const page of world.pages()) places.thaw(page)
    await clock.advance(0)
    for (const page of world.pages()) {
      page.mount()
      page.hide()
      page.show()
      places.woke(page)
      await clock.advance(0)
    }
    world.askedAt = now()
    await clock.advance(world.askMs + 1)
    for (const page of world.pages()) page.look()
    await clock.advance(0)
    Object.assign(tabs.traffic, choice.traffic)
  }

  function run(event: Happening): Promise<void> | void {
    switch (event.do) {
      case 'pass':
        return clock.advance(event.ms)
      case 'until':
        return time.until(event)
      case 'sleep':
        return time.sleep(event)
      case 'jump':
        return time.jump(event.ms)
      case 'garbage':
        return garbage(event.kind)
      case 'settle':
        return settle()
      case 'open':
        return places.open(event.tab)
      case 'duplicate':
        return places.duplicate(event.tab, event.from)
      default:
        return inTab(event)
    }
  }

  function inTab(event: Happening & { tab: number }) {
    const page = places.at(event.tab)
    if (!page) return
    switch (event.do) {
      case 'thaw':
        return places.thaw(page)
      case 'freeze':
        return places.freeze(page)
      case 'hide':
        return page.hide()
      case 'show':
        return places.show(page)
      case 'close':
        return places.close(page)
      case 'reload':
        return places.reload(page)
      default:
        return page.frozen ? undefined : happenInPage(world, page, event)
    }
  }
}
