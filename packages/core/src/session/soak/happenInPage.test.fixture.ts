import { signIn } from '../../ways-in/signIn.js'
import { userOf, users } from './createFacts.test.fixture.js'
import type { World } from './World.test.fixture.js'
import type { Happening } from './History.test.fixture.js'
import { baseUrl, type Page } from './openPage.test.fixture.js'

/** What only a page can do that runs. */
export function happenInPage(world: World, page: Page, event: Happening): Promise<void> | void {
  const { watch, network } = world
  const { session } = page.weavr
  switch (event.do) {
    case 'unmount':
      return page.unmount()
    case 'remount':
    case 'mount':
      if (event.do === 'mount' && page.mounted) return
      page.unmount()
      page.mount()
      return world.places.woke(page)
    case 'act':
      watch.acts(page, page.visible && page.mounted)
      return page.manual.act()
    case 'note':
      watch.acts(page, true)
      return session.noteInput()
    case 'scroll':
      return scroll(world, page)
    case 'stepUp':
      return session.markSteppedUp()
    case 'signOut':
      return watch.signsOut(page, () => session.signOut())
    case 'signIn': {
      const email = JSON.stringify({ user: event.user, arrives: event.arrives, answers: event.answers })
      return watch.signsIn(page, userOf(users[event.user]!), () =>
        signIn(page.weavr, { email, password: 'secret' }),
      )
    }
    case 'extend': {
      if (!page.isLive()) return
      const journey = network.announce({ ...event, said: 'keep-alive' })
      page.keepAliveJourney = journey
      return watch.extends(page, () => session.extend(), network.journey(journey))
    }
    case 'send': {
      const { intent, write } = event
      const journey = network.announce({ ...event, said: intent ?? (write ? 'user' : 'inferred') })
      const init = {
        intent,
        method: write ? 'POST' : 'GET',
        reachesWeavr: true,
        headers: { 'x-journey': journey },
      }
      return watch.sends(
        page,
        () => page.weavr.fetch(`${baseUrl}/authentication_factors`, init),
        network.journey(journey),
      )
    }
  }
}

async function scroll({ watch, clock }: World, page: Page) {
  for (let turn = 0; turn < 120 && !page.frozen; turn++) {
    watch.acts(page, page.visible && page.mounted)
    page.manual.act()
    await clock.advance(turn % 3 === 0 ? 9 : 8)
  }
}
