import { expect, it } from 'vitest'
import { runSoak, sayFailure } from './soak/runSoak.test.fixture.js'

/*
 * The properties at the end of session.md, over random histories: the short form of `npm run test:soak`. What is played and what is
 * left out stands in soak/anyHistory.test.fixture.ts. SEED and EVENTS play something else.
 */
const { SEED = '20261124', EVENTS = '30000' } = process.env

it('the properties of a session hold over any history', { timeout: 600_000 }, async () => {
  const { failure } = await runSoak({ seed: Number(SEED), events: Number(EVENTS) })
  expect(failure && sayFailure(failure)).toBeUndefined()
})
