import type { Sandbox } from '../src/createSandbox.js'
import { expectContract } from './expectContract.js'

export interface RawAnswer {
  status: number
  // Loosely typed on purpose: the contract is what checks it.
  body: Json
  text: string
  headers: Headers
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read answers as JSON; expectContract has checked their shape
type Json = any

export interface RawInit {
  headers?: Record<string, string | undefined>
  signal?: AbortSignal
}

/** Plain calls to a sandbox. Every JSON answer is held against our contract. */
export function createRawClient(sandbox: Sandbox, token?: string) {
  async function send(method: string, path: string, body?: unknown, { headers, signal }: RawInit = {}): Promise<RawAnswer> {
    const all = { 'api-key': sandbox.apiKey, 'content-type': 'application/json', authorization: token && `Bearer ${token}`, ...headers }
    const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const payload = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
    const request = new Request(`http://sandbox.test/multi${path}`, { method, headers: sent, body: payload, signal })
    const answer = await sandbox.fetch(request)
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false
    const parsed: unknown = isJson ? JSON.parse(text) : undefined
    if (isJson || text === '') check(method, path.split('?')[0] ?? '', answer.status, parsed)
    return { status: answer.status, body: parsed, text, headers: answer.headers }
  }

  return {
    get: (path: string, init?: RawInit) => send('GET', path, undefined, init),
    post: (path: string, body?: unknown, init?: RawInit) => send('POST', path, body, init),
    patch: (path: string, body?: unknown, init?: RawInit) => send('PATCH', path, body, init),
    send,
    /** A client that carries the token of this user. */
    async signIn({ email, password }: { email: string; password: string }) {
      const { body } = await send('POST', '/login_with_password', { email, password: { value: password } })
      return { ...createRawClient(sandbox, body.token as string), login: body as Json }
    },
    withToken: (other: string) => createRawClient(sandbox, other),
  }
}

export type RawClient = ReturnType<typeof createRawClient>

function check(method: string, path: string, status: number, body: unknown) {
  // What is outside the contract has nothing to be held against.
  if (status === 405 || status === 501 || (status === 404 && isUnknownPath(body))) return
  expectContract(method, path, status, body)
}

const isUnknownPath = (body: unknown) => (body as { message?: string } | undefined)?.message === 'There is no such path.'
