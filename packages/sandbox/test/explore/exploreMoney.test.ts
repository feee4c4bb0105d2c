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

// By hand, with a server and a judge: EXPLORE_JUDGE=http://127.0.0.1:4010 EXPLORE_SERVER=http://127.0.0.1:4000
const { EXPLORE_JUDGE: judgeUrl, EXPLORE_SERVER: serverUrl } = process.env

it.runIf(judgeUrl && serverUrl)('does so before a judge', async () => {
  await exploreMoney(await openServerWorld({ judgeUrl: judgeUrl ?? '', serverUrl: serverUrl ?? '' }))
}, 120_000)
