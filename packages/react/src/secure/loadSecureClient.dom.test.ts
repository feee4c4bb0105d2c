import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadSecureClient } from './loadSecureClient.js'
import type { SecureClient } from './SecureClient.js'

const origin = 'https://secure.example'
const scripts = () => [...document.querySelectorAll('script')]
const client = { init() {} } as unknown as SecureClient
let time: ReturnType<typeof createManualPlatform>
const load = (nonce?: string) => loadSecureClient(origin, { timers: time.platform.timers, nonce })

function forgetScripts() {
  time = createManualPlatform()
  delete window.OpcUxSecureClient
  scripts().forEach((script) => script.remove())
}

// Before each too: the page is shared with tests of components that never wait for their script.
beforeEach(forgetScripts)
afterEach(forgetScripts)

function finish(type: 'load' | 'error') {
  scripts().at(-1)!.dispatchEvent(new Event(type))
}

it('loads once for all who ask, with the page’s nonce', async () => {
  const both = Promise.all([load('n0nce'), load('n0nce')])
  expect(scripts().map(({ src, nonce, async }) => ({ src, nonce, async }))).toEqual([
    { src: `${origin}/app/secure/static/client.1.js`, nonce: 'n0nce', async: true },
  ])
  window.OpcUxSecureClient = client
  finish('load')
  expect(await both).toEqual([client, client])
  expect(await load()).toBe(client)
  expect(scripts()).toHaveLength(1)
})

it('takes the script that the page has already', async () => {
  window.OpcUxSecureClient = client
  expect(await load()).toBe(client)
  expect(scripts()).toEqual([])
})

it.each(['error', 'load'] as const)('can be tried again after a failed load: %s', async (failure) => {
  const first = load()
  finish(failure) // `load` without a client: something else answered in the script's place.
  await expect(first).rejects.toMatchObject({ name: 'SecureElementError', code: 'secure-script' })
  expect(scripts()).toEqual([])
  const second = load()
  window.OpcUxSecureClient = client
  finish('load')
  expect(await second).toBe(client)
})

it('waits for the script that the page is loading, and for that of another copy of the kit', async () => {
  const script = Object.assign(document.createElement('script'), {
    src: `${origin}/app/secure/static/client.1.js`,
    async: true,
  })
  document.head.append(script)
  const loading = load()
  expect(scripts()).toEqual([script])
  window.OpcUxSecureClient = client
  finish('load')
  expect(await loading).toBe(client)
})

it('gives up on a script that is there and never comes, and then loads its own', async () => {
  const script = Object.assign(document.createElement('script'), {
    src: `${origin}/app/secure/static/client.1.js`,
  })
  document.head.append(script)
  const first = load()
  const refused = expect(first).rejects.toMatchObject({ code: 'secure-script' })
  await time.clock.advance(20_000)
  await refused
  const second = load()
  expect(scripts()).toHaveLength(2)
  window.OpcUxSecureClient = client
  finish('load')
  expect(await second).toBe(client)
})
