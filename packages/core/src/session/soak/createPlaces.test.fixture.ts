import { createMemoryStorage, type MemoryStorage } from '@weavr-kit/sandbox/testing'
import type { Platform } from '../../platform/Platform.js'
import type { World } from './World.test.fixture.js'
import type { PageChoice } from './History.test.fixture.js'
import { noteWarning } from './judge.test.fixture.js'
import { describePage, openPage, type Page } from './openPage.test.fixture.js'
import type { Places } from './Places.test.fixture.js'
import { Violation } from './Violation.test.fixture.js'

/** Many times what a history of events says in one moment. */
const mostAtOnce = 10_000

export function createPlaces(world: World): Places {
  const { choice, now, tabs, watch, channel } = world
  const places: (Page | undefined)[] = []
  const outdated = new Map<MemoryStorage, string>()
  let lineages = 0

  const pages = () => places.filter((page) => page !== undefined)
  const contentOf = (storage: MemoryStorage) => JSON.stringify(storage.entries())
  const isOutdated = (storage: MemoryStorage) => outdated.get(storage) === contentOf(storage)

  function load(at: number, lineage: number, pageChoice: PageChoice, storage?: MemoryStorage) {
    const manual = tabs.open({ storage })
    const platform: Platform = {
      ...manual.platform,
      clock: world.machineClock,
      openTabChannel(name, listener) {
        channel.name = name
        const opened = manual.platform.openTabChannel(name, watch.hears(listener))
        return opened && { ...opened, postMessage: (message) => post(page, message, opened.postMessage) }
      },
    }
    const limits = choice.limits[pageChoice.limits]!
    const page = openPage({
      at,
      lineage,
      choice: pageChoice,
      limits,
      manual,
      platform,
      loadedAt: now(),
      fetch: world.network.fetchOf,
      onState: watch.changes,
      onEvent: watch.events,
      now,
    })
    page.sureAt = now() + world.askMs
    places[at] = page
    page.mount()
  }

  function post(page: Page, message: unknown, send: (message: unknown) => void) {
    channel.atOnce = channel.postedAt === now() ? channel.atOnce + 1 : 1
    if (channel.atOnce > mostAtOnce) {
      world.failures.push(new Violation('7', 'messages die out', describePage(page)))
      return
    }
    channel.postedAt = now()
    watch.posts(page, message)
    channel.said.push(message)
    send(message)
  }

  function woke(page: Page) {
    page.sureAt = now() + world.askMs
    if (!page.mounted) return
    page.unlooked = false
    page.behindMs = 0
    noteWarning(world, page, true)
  }

  function close(page: Page) {
    page.closed = true
    page.manual.close()
    places[page.at] = undefined
  }

  return {
    pages,
    at: (place) => places[place],
    woke,
    close,
    open(place) {
      if (!places[place]) load(place, ++lineages, choice.pages[place]!)
    },
    duplicate(place, from) {
      const source = places[from]
      if (!source || places[place] || isOutdated(source.manual.storage)) return
      const answers = world.isCalm && source.mounted && !source.frozen
      if (source.choice.tabs === 'isolate' && !answers) return
      // So is copying the tab.
      if (source.isLive() && source.choice.persist === 'session') world.facts.acted(source.user, now())
      const copy = createMemoryStorage()
      for (const [key, value] of Object.entries(source.manual.storage.entries())) copy.setItem(key, value)
      load(place, ++lineages, source.choice, copy)
    },
    reload(page) {
      // Where the session was kept, loading the page is an act of its payer.
      if (page.isLive() && page.choice.persist === 'session') world.facts.acted(page.user, now())
      close(page)
      const { storage } = page.manual
      load(page.at, page.lineage, page.choice, isOutdated(storage) ? undefined : storage)
    },
    freeze(page) {
      if (page.frozen) return
      page.frozen = true
      page.frozenAt = now()
      page.manual.freeze()
    },
    thaw(page) {
      if (!page.frozen) return
      page.frozen = false
      page.manual.thaw()
      woke(page)
    },
    show(page) {
      const wasSure = world.isSure(page)
      if (!page.visible || page.unlooked) page.sureAt = now() + world.askMs
      page.show()
      if (!page.mounted || page.frozen) return
      page.unlooked = false
      // What it showed while it was hidden was right, so it is not late and asks nobody.
      noteWarning(world, page, !wasSure)
    },
    outdateStorage() {
      for (const { manual } of pages()) outdated.set(manual.storage, contentOf(manual.storage))
    },
  }
}
