import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadSecureClient } from './loadSecureClient.js'
import type { SecureClient } from './SecureClient.js'

const origin = 'https://secure.example'
const scripts = () => [...document.querySelectorAll('script')]
const client = { init() {} } as unknown as SecureClient

function forgetScripts() {
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
  const both = Promise.all([loadSecureClient(origin, 'n0nce'), loadSecureClient(origin, 'n0nce')])
  expect(scripts().map(({ src, nonce, async }) => ({ src, nonce, async }))).toEqual([{ src: `${origin}/app/secure/static/client.1.js`, nonce: 'n0nce', async: true }])
  window.OpcUxSecureClient = client
  finish('load')
  expect(await both).toEqual([client, client])
  expect(await loadSecureClient(origin)).toBe(client)
  expect(scripts()).toHaveLength(1)
})

it('takes the script that the page has already', async () => {
  window.OpcUxSecureClient = client
  expect(await loadSecureClient(origin)).toBe(client)
  expect(scripts()).toEqual([])
})

it.each(['error', 'load'] as const)('can be tried again after a failed load: %s', async (failure) => {
  const first = loadSecureClient(origin)
  finish(failure) // `load` without a client: something else answered in the script's place.
  await expect(first).rejects.toMatchObject({ name: 'SecureElementError', code: 'secure-script' })
  expect(scripts()).toEqual([])
  const second = loadSecureClient(origin)
  window.OpcUxSecureClient = client
  finish('load')
  expect(await second).toBe(client)
})
