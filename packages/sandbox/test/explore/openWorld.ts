import { createWeavr, signIn } from '@weavr-kit/core'
import { createSandbox, createSandboxFetch, demoUser, type SandboxState } from '../../src/exports/index.js'
import { createManualClock } from '../../src/exports/testing.js'
import { createManualPlatform } from '../../src/testing/createManualPlatform.js'
import type { World } from './World.js'

const foreverMs = 1_000 * 86_400_000

const weavrOptions = { lifetimeMs: foreverMs, payerIdleMs: foreverMs, backgroundIdleMs: foreverMs }

/** A sandbox of this process. */
export async function openWorld(): Promise<World> {
  const clock = createManualClock()
  const sandbox = createSandbox({ clock: clock.trueClock, lifetimeMs: foreverMs })
  const baseUrl = 'https://app.example/weavr'
  const api = await signedIn(baseUrl, createSandboxFetch({ sandbox, baseUrl }))
  return {
    api,
    simulate: (path, body) => post((request) => sandbox.fetch(request), `http://sandbox.test${sandbox.simulatorPath}${path}`, body),
    advance: (ms) => clock.advance(ms),
    readState: () => Promise.resolve(sandbox.state),
  }
}

/** A sandbox server, reached through a judge that stands before it. Its tokens must live for long: `--lifetime`. */
export async function openServerWorld({ judgeUrl, serverUrl }: { judgeUrl: string; serverUrl: string }): Promise<World> {
  const withKey: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set('api-key', 'sandbox-key')
    return fetch(request)
  }
  const control = `${serverUrl}/__sandbox`
  return {
    api: await signedIn(`${judgeUrl}/multi`, withKey),
    simulate: (path, body) => post(fetch, `${judgeUrl}/simulate/api${path}`, body),
    async advance(advanceMs) {
      await post(fetch, `${control}/clock`, { advanceMs })
    },
    readState: async () => (await (await fetch(`${control}/state`)).json()) as SandboxState,
  }
}

async function signedIn(baseUrl: string, send: typeof fetch) {
  const weavr = createWeavr({ ...weavrOptions, baseUrl, fetch: send, platform: createManualPlatform().platform })
  await signIn(weavr, demoUser)
  return weavr.api
}

async function post(send: (request: Request) => Promise<Response>, url: string, body?: object): Promise<unknown> {
  const headers = { 'programme-key': 'sandbox-programme-key', ...(body && { 'content-type': 'application/json' }) }
  const answer = await send(new Request(url, { method: 'POST', headers, ...(body && { body: JSON.stringify(body) }) }))
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}
