import { request as send } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, demoUser } from '../exports/index.js'
import { startSandboxServer, type SandboxServer } from '../exports/node.js'
import type { SandboxState } from '../state/SandboxState.js'

let server: SandboxServer
beforeEach(async () => void (server = await startSandboxServer({ port: 0 })))
afterEach(() => server.close())

/** Unlike `fetch`, sends a path and a host as they are. */
function control(
  method: string,
  path: string,
  { body, headers = {} }: { body?: string; headers?: Record<string, string> } = {},
) {
  return new Promise<{ status: number; text: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const call = send(
        {
          host: '127.0.0.1',
          port: server.port,
          method,
          path: `/__sandbox${path}`,
          headers: { 'content-type': 'application/json', ...headers },
          agent: false,
        },
        (answer) => {
          let text = ''
          answer
            .on('data', (part: Buffer) => (text += part.toString()))
            .on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }))
        },
      )
      call.on('error', reject).end(body)
    },
  )
}

const signIn = () =>
  fetch(`${server.url}/login_with_password`, {
    method: 'POST',
    headers: { 'api-key': 'sandbox-key', 'content-type': 'application/json' },
    body: JSON.stringify({ email: demoUser.email, password: { value: demoUser.password } }),
  })

describe('names that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('are no ids: %s', async (id) => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
    const answers = await Promise.all([
      control('POST', `/identities/${id}/verify`),
      control('POST', `/card_payments/${id}/settle`),
      control('POST', `/card_payments/${id}/reverse`),
      control('DELETE', `/faults/${id}`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 204])
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before)
    expect(server.sandbox.state.identities[id]).toBeUndefined()
  })

  it.each(['__proto__', 'constructor'])('are none in a state that is put back either: %s', async (id) => {
    const state = JSON.stringify(server.sandbox.save())
    const login = `{"email":"x@y.test"}`
    expect(
      (
        await control('POST', '/reset', {
          body: `{"state":${state.replace('"logins":{', `"logins":{"${id}":${login},`)}}`,
        })
      ).status,
    ).toBe(204)
    expect(Object.getPrototypeOf(server.sandbox.state.logins)).toBeNull()
    expect(server.sandbox.state.users[id]).toBeUndefined()
    expect((await signIn()).status).toBe(200)
  })
})

describe('who may use the controls', () => {
  it.each([
    ['a page from the internet', { origin: 'https://evil.test' }],
    ['a page without an origin', { origin: 'null' }],
    ['an image on a page from the internet', { 'sec-fetch-site': 'cross-site' }],
    ['a page whose name leads here', { host: 'evil.test:4000', 'sec-fetch-site': 'same-origin' }],
    ['the same, saying so', { host: 'evil.test', origin: 'http://evil.test' }],
    ['a page that looks like this machine', { origin: 'http://localhost.evil.test' }],
    ['and another', { origin: 'http://127.0.0.1.evil.test' }],
  ] as [string, Record<string, string>][])('not %s', async (_, headers) => {
    for (const [method, path] of [
      ['GET', '/state'],
      ['POST', '/reset'],
      ['OPTIONS', '/state'],
    ] as const) {
      const answer = await control(method, path, { headers })
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined])
      expect(answer.text).not.toContain(demoUser.password)
    }
  })

  it.each(['http://localhost:5173', 'http://127.0.0.1:63315', 'http://[::1]:3000', 'https://localhost'])(
    'but a page of this machine: %s',
    async (origin) => {
      const answer = await control('GET', '/state', { headers: { origin, 'sec-fetch-site': 'cross-site' } })
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, origin])
    },
  )

  it.each(['127.0.0.1:4000', 'localhost', 'sandbox:4000', '[::1]:4000', '192.168.1.5'])(
    'and a program, by the name %s',
    async (host) => {
      expect((await control('GET', '/clock', { headers: { host } })).status).toBe(200)
    },
  )
})

describe('what makes no sense is refused, and all stays as it was', () => {
  const odd: [string, string][] = [
    ['/reset', '{"state":{"users":null}}'],
    ['/reset', '{"state":{"users":[]}}'],
    ['/reset', '{"state":{"users":{"1":null}}}'],
    ['/reset', '{"state":{"lastId":"5"}}'],
    ['/reset', '{"state":{"lastId":-1}}'],
    ['/reset', '{"state":{"agenda":[null]}}'],
    ['/reset', '{"state":{"agenda":[{"at":"x","task":"y","id":"z"}]}}'],
    ['/reset', '{"state":{"books":{"1":{}}}}'],
    ['/reset', '{"state":{"callsAt":["x"]}}'],
    ['/reset', '{"state":{"cards":{}}}'],
    ['/reset', '{"state":{"__proto__":{"polluted":true}}}'],
    ['/reset', '{"state":null}'],
    ['/reset', '{"state":"demo-company"}'],
    ['/reset', '{"seed":"__proto__"}'],
    ['/reset', '{"seed":5}'],
    ['/clock', '{"advanceMs":1e308}'],
    ['/clock', '{"advanceMs":-1}'],
    ['/clock', '{"advanceMs":"5"}'],
    ['/clock', '{"advanceMs":null}'],
    ['/clock', '{}'],
    ['/faults', '{"status":99}'],
    ['/faults', '{"status":"500"}'],
    ['/faults', '{"operationId":"__proto__"}'],
    ['/faults', '{"times":0}'],
    ['/faults', '{"latencyMs":1e308}'],
    ['/faults', '{"headers":{"a b":"c"}}'],
    ['/faults', '{"headers":{"a":5}}'],
    ['/faults', '{"networkError":"maybe"}'],
    ['/faults', '{"match":"x"}'],
    ['/faults', '{"__proto__":{"status":500}}'],
    ['/webhooks', '{"name":"__proto__","payload":{}}'],
    ['/webhooks', '{"name":["login_watch"],"payload":{}}'],
    ['/webhooks', '{"name":"login_watch"}'],
    ['/webhooks', '{"name":"login_watch","payload":{"status":"MAYBE"}}'],
    ...['/reset', '/clock', '/faults', '/webhooks'].flatMap((path) =>
      ['null', '"null"', '[]', '5', '{', 'undefined'].map((body): [string, string] => [path, body]),
    ),
  ]

  it.each(odd)('%s %s', async (path, body) => {
    const before = JSON.stringify(server.sandbox.save())
    const answer = await control('POST', path, { body })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('BAD_CONTROL')])
    expect(JSON.stringify(server.sandbox.save())).toBe(before)
    expect((await signIn()).status).toBe(200)
  })

  it('nor does the clock run out of dates by many small steps', async () => {
    const century = 100 * 365 * 86_400_000
    expect((await control('POST', '/clock', { body: `{"advanceMs":${century}}` })).status).toBe(200)
    expect((await control('POST', '/clock', { body: '{"advanceMs":1}' })).status).toBe(400)
    expect(() => server.advance(1)).toThrow(RangeError)
    expect((await signIn()).status).toBe(200)
  })

  it('nor is a sandbox made with it', () => {
    expect(() => createSandbox({ state: { users: null } as unknown as SandboxState })).toThrow(
      'The users of a state must be objects by their id.',
    )
  })
})
