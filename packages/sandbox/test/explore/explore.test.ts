import { contractOperations } from '@weavr-kit/core/contract'
import { expect, it } from 'vitest'
import { explore } from './explore.js'
import { listenForWebhooks } from './listenForWebhooks.js'
import { openServerWorld, openWorld } from './openWorld.js'
import { watchOperations } from './watchOperations.js'

it('calls every operation of the contract with success', async () => {
  const { world, succeeded } = watchOperations(await openWorld())
  await explore(world)
  const operations = contractOperations.map(({ method, path }) => `${method} ${path}`)
  expect(
    operations.filter((operation) => !succeeded.has(operation)),
    'Operations that no explore….ts called with success',
  ).toEqual([])
})

// These two are run by `scripts/explore.mjs`, which starts the judges and reads their verdicts.
const { EXPLORE_JUDGE = '', EXPLORE_PORT = '', EXPLORE_MOCK = '' } = process.env
const { EXPLORE_HOOKS = '', EXPLORE_RECEIVER_PORT = '' } = process.env

if (EXPLORE_JUDGE) {
  it('does so with a judge between client and sandbox, and another between the sandbox and who is told', async () => {
    const receiver = await listenForWebhooks(Number(EXPLORE_RECEIVER_PORT))
    const world = await openServerWorld(EXPLORE_JUDGE, Number(EXPLORE_PORT), [{ url: EXPLORE_HOOKS }])
    await explore(world)
      .then(() => receiver.allTold)
      .finally(world.close)
      .finally(receiver.close)
  }, 120_000)
}

if (EXPLORE_MOCK) {
  it('sends a judge of requests nothing that it refuses', async () => {
    const refused: string[] = []
    const witness = async (request: Request) => {
      const { method, headers } = request
      const path = new URL(request.url).pathname.replace('/weavr/', '/multi/') + new URL(request.url).search
      headers.set('api-key', 'any')
      const body = method === 'GET' ? undefined : await request.text()
      const { ok, status } = await fetch(EXPLORE_MOCK + path, { method, headers, body: body || undefined })
      if (!ok) refused.push(`${method} ${path} ${status}`)
    }
    const world = await openWorld({ witness })
    await explore(world)
    expect(refused).toEqual([])
  }, 120_000)
}
