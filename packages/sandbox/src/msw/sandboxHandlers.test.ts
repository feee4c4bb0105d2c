import { createWeavr, signIn } from '@weavr-kit/core'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, demoUser } from '../exports/index.js'
import { sandboxHandlers } from '../exports/msw.js'
import { createManualPlatform } from '../exports/testing.js'

const sandbox = createSandbox()
const baseUrl = 'https://app.example/api/weavr'
const server = setupServer(
  ...sandboxHandlers({ sandbox, baseUrl }),
  ...sandboxHandlers({ sandbox, baseUrl: '/weavr/' }),
)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

describe('sandboxHandlers', () => {
  it('let the kit call its base URL as if a proxy were there', async () => {
    const weavr = createWeavr({ baseUrl, platform: createManualPlatform().platform })
    await signIn(weavr, demoUser)
    const { accounts } = await weavr.api.GET('/managed_accounts', { params: { query: { currency: 'GBP' } } })
    expect(accounts?.map(({ friendlyName }) => friendlyName)).toEqual(['UK operations'])
  })

  it('answer a path on any origin', async () => {
    expect((await fetch('https://elsewhere.example/weavr/managed_cards')).status).toBe(401)
  })

  it('break the connection for a fault that says so', async () => {
    sandbox.faults.add({ times: 1, networkError: true })
    const weavr = createWeavr({ baseUrl, platform: createManualPlatform().platform })
    await expect(signIn(weavr, demoUser)).rejects.toMatchObject({ name: 'NetworkError' })
  })
})
