import { createWeavr, signIn } from '@weavr-kit/core'
import {
  createSandbox,
  createSandboxFetch,
  demoUser,
  type Sandbox,
  type WebhookAddress,
} from '../../src/exports/index.js'
import { startSandboxServer, type SandboxServer } from '../../src/node/startSandboxServer.js'
import { createManualClock } from '../../src/exports/testing.js'
import { createManualPlatform } from '../../src/testing/createManualPlatform.js'
import type { World } from './World.js'

const foreverMs = 1_000 * 86_400_000

const weavrOptions = { lifetimeMs: foreverMs, payerIdleMs: foreverMs, backgroundIdleMs: foreverMs }

export interface WorldOptions {
  /** Is shown each request of the typed client too. */
  witness?(request: Request): Promise<unknown>
  webhooks?: WebhookAddress[]
}

/** A sandbox of this process. */
export async function openWorld({ witness, webhooks = [] }: WorldOptions = {}): Promise<World> {
  const clock = createManualClock()
  const { trueClock, timers } = clock
  const sandbox = createSandbox({ clock: trueClock, timers, lifetimeMs: foreverMs, webhooks })
  const baseUrl = 'https://app.example/weavr'
  const send = createSandboxFetch({ sandbox, baseUrl })
  const api = await signedIn(baseUrl, async (input, init) => {
    const request = new Request(input, init)
    await witness?.(request.clone())
    return send(request)
  })
  return {
    api,
    simulate: (path, body) =>
      simulate(
        sandbox,
        (request) => sandbox.fetch(request),
        `http://sandbox.test${sandbox.simulatorPath}${path}`,
        body,
      ),
    advance: (ms) => clock.advance(ms),
    readState: () => Promise.resolve(sandbox.state),
    tell: sandbox.tell,
  }
}

/** A server of this process on that port, reached through a judge that stands before it. */
export async function openServerWorld(
  judgeUrl: string,
  port: number,
  webhooks: WebhookAddress[],
): Promise<World & Pick<SandboxServer, 'close'>> {
  const { sandbox, advance, close } = await startSandboxServer({ port, lifetimeMs: foreverMs, webhooks })
  const withKey: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set('api-key', sandbox.apiKey)
    return fetch(request)
  }
  return {
    api: await signedIn(judgeUrl + sandbox.basePath, withKey),
    simulate: (path, body) => simulate(sandbox, fetch, judgeUrl + sandbox.simulatorPath + path, body),
    advance: (ms) => Promise.resolve(advance(ms)),
    close,
    readState: () => Promise.resolve(sandbox.state),
    tell: sandbox.tell,
  }
}

async function signedIn(baseUrl: string, send: typeof fetch) {
  const weavr = createWeavr({
    ...weavrOptions,
    baseUrl,
    fetch: send,
    platform: createManualPlatform().platform,
  })
  await signIn(weavr, demoUser)
  return weavr.api
}

async function simulate(
  { programmeKey, state }: Sandbox,
  send: (request: Request) => Promise<Response>,
  url: string,
  body?: object,
) {
  const headers = new Headers({ 'programme-key': programmeKey })
  if (body) headers.set('content-type', 'application/json')
  // Verdicts on challenges want a token of the user, whose id is in their path.
  const token = Object.values(state.tokens).find(({ userId }) => url.includes(`/factors/${userId}/`))
  if (token) headers.set('authorization', `Bearer ${token.token}`)
  const answer = await send(new Request(url, { method: 'POST', headers, body: body && JSON.stringify(body) }))
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${text}`)
  return text === '' ? undefined : (JSON.parse(text) as unknown)
}
