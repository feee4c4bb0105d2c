import { createWorld } from './createWorld.test.fixture.js'
import type { History } from './History.test.fixture.js'
import { judgeAgreement, judgePages } from './judge.test.fixture.js'

/**
 * Plays a history and holds every moment of it against the law.
 * @throws {Violation} at the first event after which it does not hold.
 */
export async function playHistory({ world: choice, happenings }: History): Promise<void> {
  const world = createWorld(choice)
  await world.happen({ do: 'signIn', tab: 0, user: 0, arrives: 0, answers: 0 })
  for (const event of happenings) {
    await world.happen(event)
    judgePages(world)
    if (event.do === 'settle') judgeAgreement(world, true)
    else if (world.isCalm) judgeAgreement(world, false)
  }
  await world.settle()
  judgePages(world)
  judgeAgreement(world, true)
}
