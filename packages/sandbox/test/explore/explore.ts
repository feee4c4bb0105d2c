import { exploreCards } from './exploreCards.js'
import { exploreMoney } from './exploreMoney.js'
import { explorePeople } from './explorePeople.js'
import { exploreWebhooks } from './exploreWebhooks.js'
import type { World } from './World.js'

/** Calls every operation of the contract, and of the Simulator API, at least once with success. */
export async function explore(world: World): Promise<void> {
  await exploreMoney(world)
  await exploreCards(world)
  await explorePeople(world)
  await world.api.POST('/logout')
  exploreWebhooks(world)
}
