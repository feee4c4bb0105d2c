import { expect, it } from 'vitest'
import { failureOf, kindOf } from './runSoak.test.fixture.js'
import type { Happening, History, PageChoice } from './History.test.fixture.js'
import { shortenHistory } from './shortenHistory.test.fixture.js'

const page: PageChoice = { tabs: 'share', persist: 'session', keepAlive: 'on-input', prompt: true, limits: 0 }
const limits = { lifetimeMs: 300_000, payerIdleMs: 300_000, warnBeforeMs: 60_000, backgroundIdleMs: 60_000 }

const playing = (happenings: Happening[], lifetimeMs: number): History => ({
  world: {
    pages: [page, page, page, page],
    limits: [{ ...limits, lifetimeMs, payerIdleMs: 600_000 }],
    maxSessionMs: undefined,
    grainMs: 1,
    jumps: true,
    shared: true,
    traffic: { lost: 0, repeated: 0.5, delayMs: 0 },
    seed: 1,
  },
  happenings,
})

const noisy: Happening[] = [
  { do: 'hide', tab: 2 },
  { do: 'act', tab: 0 },
  { do: 'pass', ms: 12_345 },
  { do: 'send', tab: 1, intent: 'user', write: true, arrives: 700, answers: 300, outcome: 'fails' },
  { do: 'reload', tab: 3 },
  { do: 'pass', ms: 10_000 },
]

it('finds no fault with a session that goes by the server’s lifetime', async () => {
  expect(await failureOf(playing(noisy, 300_000))).toBeUndefined()
})

it('finds a session that believes its token longer than the server does, and leaves only what shows it', async () => {
  const history = playing(noisy, 400_000)
  const kind = kindOf(await failureOf(history))
  expect(kind).toMatch(/^2: expiresAt is not later/)
  const shortest = await shortenHistory(history, async (next) => kindOf(await failureOf(next)) === kind)
  expect(shortest.happenings).toEqual([])
  expect(shortest.world).toMatchObject({ jumps: false, traffic: { repeated: 0 } })
  expect(shortest.world.pages[0]).toMatchObject({ persist: 'memory', keepAlive: 'prompt' })
})
