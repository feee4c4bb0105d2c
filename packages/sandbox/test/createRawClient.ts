import type { components } from '@weavr-kit/core'
import type { Sandbox } from '../src/createSandbox.js'
import type { InvalidField } from '../src/answers/Refusal.js'
import { expectContract } from './expectContract.js'

export type Schemas = components['schemas']

export interface RawAnswer<Body> {
  status: number
  body: Body
  /** Of a refusal. */
  errorCode: string | undefined
  invalidFields: InvalidField[] | undefined
  text: string
  headers: Headers
}

export interface RawInit {
  headers?: Record<string, string | undefined>
  signal?: AbortSignal
}

interface Refusal {
  errorCode?: string
  syntaxErrors?: { invalidFields?: InvalidField[] }
}

/**
 * Plain calls to a sandbox, for the latest version as the kit's own are. Every JSON answer is held against
 * our contract.
 */
export function createRawClient(sandbox: Sandbox, token?: string) {
  async function send<Body>(
    method: string,
    path: string,
    body?: unknown,
    { headers, signal }: RawInit = {},
  ): Promise<RawAnswer<Body>> {
    const common = {
      'api-key': sandbox.apiKey,
      'content-type': 'application/json',
      'x-api-version': 'LATEST',
    }
    const all = { ...common, authorization: token && `Bearer ${token}`, ...headers }
    const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const payload = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
    const request = new Request(`http://sandbox.test/multi${path}`, {
      method,
      headers: sent,
      body: payload,
      signal,
    })
    const answer = await sandbox.fetch(request)
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false
    const parsed: unknown = isJson ? JSON.parse(text) : undefined
    if (isJson || text === '') check(method, path.split('?')[0] ?? '', answer.status, parsed)
    const { errorCode, syntaxErrors } = (parsed ?? {}) as Refusal
    return {
      status: answer.status,
      body: parsed as Body,
      errorCode,
      invalidFields: syntaxErrors?.invalidFields,
      text,
      headers: answer.headers,
    }
  }

  return {
    get: <Body>(path: string, init?: RawInit) => send<Body>('GET', path, undefined, init),
    post: <Body>(path: string, body?: unknown, init?: RawInit) => send<Body>('POST', path, body, init),
    patch: <Body>(path: string, body?: unknown, init?: RawInit) => send<Body>('PATCH', path, body, init),
    send,
    /** A client that carries the token of this user. */
    async signIn({ email, password }: { email: string; password: string }) {
      const { body } = await send<Schemas['LoginWithPasswordResponse']>('POST', '/login_with_password', {
        email,
        password: { value: password },
      })
      return { ...createRawClient(sandbox, body.token), login: body }
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

const isUnknownPath = (body: unknown) =>
  (body as { message?: string } | undefined)?.message === 'There is no such path.'
