import { contractOperations } from '@weavr-kit/core/contract'
import { expect, it } from 'vitest'
import { exploreMoney } from './exploreMoney.js'
import { openServerWorld, openWorld } from './openWorld.js'
import { watchOperations } from './watchOperations.js'

const resources = [
  'transfers',
  'sends',
  'outgoing-wire-transfers',
  'incoming-wire-transfers',
  'correspondent-bank-transfers',
  'beneficiaries',
  'linked-accounts',
  'challenges',
  'fees',
  'transactions',
  'bulks',
]

it('calls every operation of money with success', async () => {
  const { world, succeeded } = watchOperations(await openWorld())
  await exploreMoney(world)
  const ofMoney = contractOperations.filter(({ resource }) => resources.includes(resource)).map(({ method, path }) => `${method} ${path}`)
  expect(ofMoney.filter((operation) => !succeeded.has(operation))).toEqual([])
}, 60_000)

// By hand: a judge at EXPLORE_JUDGE that hands everything on to 127.0.0.1:EXPLORE_PORT, where this starts a sandbox.
const { EXPLORE_JUDGE: judgeUrl = '', EXPLORE_PORT: port = '' } = process.env

it.runIf(judgeUrl && port)('does so before a judge', async () => {
  const world = await openServerWorld(judgeUrl, Number(port))
  await exploreMoney(world).finally(world.close)
}, 120_000)
