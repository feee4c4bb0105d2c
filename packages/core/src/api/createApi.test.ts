import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { createWeavr } from '../createWeavr.js'
import type { ApiError } from '../errors/ApiError.js'
import { isWeavrError } from './isWeavrError.js'
import type { WeavrApi } from './createApi.js'

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
const noCards = () => json(200, { cards: [], count: 0, responseCount: 0 })

/** A signed-in client whose requests are answered by the given function; keeps what was sent. */
function open(answer: (request: Request) => Response | Promise<Response> = noCards) {
  const tab = createManualPlatform()
  const sent: Request[] = []
  const weavr = createWeavr({
    baseUrl: 'https://app.example/api/weavr',
    platform: tab.platform,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      sent.push(request)
      return answer(request)
    },
  })
  weavr.session.connect()
  weavr.session.start({ token: 'the-token', identity: { type: 'CORPORATE', id: '1' } })
  return { ...weavr, tab, clock: tab.clock, sent, state: weavr.session.getState }
}

/** The error of a call, or what it resolved to. */
const failure = (call: Promise<unknown>) => call.catch((error: unknown) => error) as Promise<ApiError>
const getCards = (api: WeavrApi) => api.GET('/managed_cards')

describe('a call', () => {
  it('sends the token, and resolves to the body', async () => {
    const { api, sent } = open()
    expect(await getCards(api)).toEqual({ cards: [], count: 0, responseCount: 0 })
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ method: 'GET', url: 'https://app.example/api/weavr/managed_cards' })
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer the-token')
    expect(sent[0]?.headers.get('content-type')).toBeNull()
  })

  it('fills in the path and writes the query as Weavr reads it', async () => {
    const { api, sent } = open()
    await api.GET('/managed_cards', {
      params: {
        query: {
          offset: 0,
          limit: 5,
          state: ['ACTIVE', 'BLOCKED'],
          'state.blockedReason': ['USER'],
          friendlyName: 'a b&c',
          tag: undefined,
        },
      },
    })
    expect(sent[0]?.url).toBe(
      'https://app.example/api/weavr/managed_cards?offset=0&limit=5&state=ACTIVE&state=BLOCKED&state.blockedReason=USER&friendlyName=a+b%26c',
    )
    await api.GET('/managed_cards/{id}', { params: { path: { id: '1/../2?x#y' } } })
    expect(sent[1]?.url).toBe('https://app.example/api/weavr/managed_cards/1%2F..%2F2%3Fx%23y')
  })

  it('sends a body as JSON, with the headers of the operation', async () => {
    const { api, sent } = open(() => json(200, { id: '1' }))
    const body = { friendlyName: 'A' }
    await api.PATCH('/managed_cards/{id}', {
      params: { path: { id: '1' }, header: { 'idempotency-ref': 'abc' } },
      body: body as never,
    })
    expect(sent[0]?.method).toBe('PATCH')
    expect(await sent[0]?.json()).toEqual(body)
    expect(sent[0]?.headers.get('content-type')).toBe('application/json')
    expect(sent[0]?.headers.get('idempotency-ref')).toBe('abc')
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer the-token')
  })

  it('resolves to nothing where there is no body', async () => {
    const { api } = open(() => new Response(null, { status: 204 }))
    expect(await api.POST('/managed_cards/{id}/block', { params: { path: { id: '1' } } })).toBeUndefined()
  })

  it('moves the clocks from the moment it was sent', async () => {
    const { api, session, clock } = open(async () => {
      await clock.advance(3_000)
      return noCards()
    })
    await clock.advance(100_000)
    await api.GET('/managed_cards', { intent: 'user' })
    expect(session.timeLeftMs()).toBe(297_000)
  })

  it('is not sent without a session', async () => {
    const { api, session, sent } = open()
    await session.signOut()
    sent.length = 0
    expect(await failure(getCards(api))).toMatchObject({ name: 'SessionError', code: 'signed-out' })
    expect(sent).toEqual([])
  })

  it('is not sent in the background while the payer is away', async () => {
    const { api, clock, sent, state } = open()
    await clock.advance(61_000)
    expect(await failure(getCards(api))).toMatchObject({ name: 'SessionError', code: 'paused' })
    expect(sent).toEqual([])
    expect(state().status).toBe('active')
    await api.POST('/managed_cards/{id}/block', { params: { path: { id: '1' } } })
    expect(sent).toHaveLength(1)
  })

  it('with a token of its own, or none, is none of the session’s business', async () => {
    const { api, session, sent, clock } = open()
    await clock.advance(100_000)
    await api.GET('/identities', { token: 'another' })
    await api.POST('/login_with_password', {
      token: false,
      body: { email: 'a@b.example', password: { value: 'x' } },
    })
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer another', null])
    expect(session.timeLeftMs()).toBe(200_000)
  })

  it('with a token of its own that is refused does not end the session', async () => {
    const { api, state } = open(() => new Response(null, { status: 401 }))
    expect(await failure(api.GET('/identities', { token: 'another' }))).toMatchObject({
      name: 'ApiError',
      status: 401,
    })
    expect(state().status).toBe('active')
  })
})

describe('an answer that is an error', () => {
  it('tells Weavr’s code, also where a deployment puts it into the message', async () => {
    for (const body of [
      { errorCode: 'ACCESS_TOKEN_REQUIRED' },
      { code: 'ACCESS_TOKEN_REQUIRED' },
      { message: 'ACCESS_TOKEN_REQUIRED' },
    ]) {
      const { api, state } = open(() => json(403, body, { 'request-ref': 'ref-1' }))
      const error = await failure(getCards(api))
      expect(error).toMatchObject({
        name: 'ApiError',
        status: 403,
        code: 'ACCESS_TOKEN_REQUIRED',
        requestRef: 'ref-1',
        fields: {},
      })
      expect(error.message).toContain('ACCESS_TOKEN_REQUIRED')
      expect(isWeavrError(error, 'ACCESS_TOKEN_REQUIRED')).toBe(true)
      expect(state().status).toBe('active')
    }
  })

  it('tells which fields of a 400 are wrong, ready for a form', async () => {
    const invalidFields = [
      { params: [], fieldName: 'email', error: 'REQUIRED' },
      { params: ['1'], fieldName: 'mobile.number', error: 'REGEX' },
    ]
    const { api } = open(() => json(400, { message: 'Bad Request', syntaxErrors: { invalidFields } }))
    expect(await failure(getCards(api))).toMatchObject({
      name: 'ApiError',
      status: 400,
      code: 'HTTP_400',
      fields: { email: 'REQUIRED', 'mobile.number': 'REGEX' },
    })
  })

  it.each([
    [{ 'x-ratelimit-reset': '30' }, 30_000],
    [{ 'retry-after': '12' }, 12_000],
    [{ 'retry-after': '0.5' }, 500],
    [{}, undefined],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, undefined],
  ])('says when a 429 may be tried again: %o', async (headers, retryAfterMs) => {
    const { api, state } = open(
      () => new Response(null, { status: 429, headers: headers as Record<string, string> }),
    )
    const error = await failure(getCards(api))
    expect(error).toMatchObject({ name: 'ApiError', status: 429, code: 'HTTP_429' })
    expect(error.retryAfterMs).toBe(retryAfterMs)
    expect(state().status).toBe('active')
  })

  it.each(['errorCode', 'message'])(
    'that asks for step-up is an error of its own, and keeps the session (%s)',
    async (field) => {
      const { api, state } = open(() => json(403, { [field]: 'STEP_UP_REQUIRED' }))
      const error = await failure(getCards(api))
      expect(error).toMatchObject({ name: 'StepUpRequiredError', status: 403, code: 'STEP_UP_REQUIRED' })
      expect(isWeavrError(error, 'STEP_UP_REQUIRED')).toBe(true)
      expect(state().status).toBe('active')
    },
  )

  it.each([400, 403, 404, 409, 423, 500, 503])('moves no clock and ends nothing: %i', async (status) => {
    const { api, session, clock, state } = open(() => new Response(null, { status }))
    await clock.advance(100_000)
    expect(await failure(api.GET('/managed_cards', { intent: 'user' }))).toMatchObject({
      name: 'ApiError',
      status,
      code: `HTTP_${status}`,
    })
    expect(session.timeLeftMs()).toBe(200_000)
    expect(state().status).toBe('active')
  })

  const oddBodies: [string, string][] = [
    ['no JSON', '<html>'],
    ['null', 'null'],
    ['a string', '"text"'],
    ['a number', '5'],
    ['no list of fields', '{"syntaxErrors":{"invalidFields":{"a":1}}}'],
    ['null for a field', '{"syntaxErrors":{"invalidFields":[null]}}'],
    ['a code that is none', '{"errorCode":{"x":1},"code":7,"message":["STEP"]}'],
    ['no syntax errors', '{"syntaxErrors":null}'],
  ]
  it.each(oddBodies)('is still typed when its body is odd: %s', async (_, body) => {
    const { api } = open(
      () => new Response(body, { status: 400, headers: { 'content-type': 'application/json' } }),
    )
    expect(await failure(getCards(api))).toMatchObject({ name: 'ApiError', status: 400, code: 'HTTP_400' })
  })

  it('ends the session when it is a 401, and is what the call gets', async () => {
    const { api, state } = open(() => new Response(null, { status: 401 }))
    const error = await failure(getCards(api))
    expect(error).toSatisfy((thrown) => isWeavrError(thrown))
    expect(state()).toMatchObject({ status: 'ended', endReason: 'rejected' })
  })

  it('ends the session once, however many calls are refused, and asks nobody again', async () => {
    const { api, session, sent, state } = open(async () => new Response(null, { status: 401 }))
    let ends = 0
    session.subscribe(({ status }, previous) => {
      if (status === 'ended' && previous.status !== 'ended') ends++
    })
    const errors = await Promise.all(Array.from({ length: 10 }, () => failure(getCards(api))))
    expect(errors.every((error) => isWeavrError(error))).toBe(true)
    expect(state().endReason).toBe('rejected')
    expect([ends, sent.length]).toEqual([1, 10])
  })
})

describe('an unexpected answer', () => {
  it.each(['text/html', 'text/html; charset=utf-8', 'application/xhtml+xml'])(
    'that is a page moves no clock: %s',
    async (type) => {
      const { api, session, clock } = open(
        () =>
          new Response('<!doctype html><p>Sign in to the Wi-Fi</p>', { headers: { 'content-type': type } }),
      )
      await clock.advance(100_000)
      expect(await failure(api.GET('/managed_cards', { intent: 'user' }))).toMatchObject({
        name: 'ApiError',
        code: 'UNEXPECTED_ANSWER',
      })
      expect(session.timeLeftMs()).toBe(200_000)
    },
  )

  it('that is no JSON is UNEXPECTED_ANSWER, without what could not be read', async () => {
    const { api } = open(
      () => new Response('{"secret": oops', { headers: { 'content-type': 'application/json' } }),
    )
    const error = await failure(getCards(api))
    expect(error).toMatchObject({ name: 'ApiError', code: 'UNEXPECTED_ANSWER' })
    expect(error.cause).toBeUndefined()
  })
})

describe('a file', () => {
  const file = (type: string | undefined) =>
    new Response('%PDF', { headers: type === undefined ? {} : { 'content-type': type } })
  const read = (type: string | undefined, accept?: 'application/pdf') => {
    const header = { ...(accept && { accept }), 'x-api-version': 'LATEST' } as const
    return failure(
      open(() => file(type)).api.GET('/managed_accounts/{id}/statement', {
        parseAs: 'blob',
        params: { path: { id: '1' }, header },
      }),
    )
  }

  it.each(['text/html', 'text/html; charset=utf-8', 'application/json', 'Application/Problem+JSON'])(
    'is refused when %s comes in its place',
    async (type) => {
      for (const accept of ['application/pdf', undefined] as const)
        expect(await read(type, accept)).toMatchObject({
          name: 'ApiError',
          code: 'UNEXPECTED_ANSWER',
          status: 200,
        })
    },
  )

  it.each(['application/pdf', 'application/pdf;x=1', 'application/octet-stream', undefined])(
    'is taken as %s',
    async (type) => {
      expect(await read(type, 'application/pdf')).toBeInstanceOf(Blob)
    },
  )
})

describe('a call that gets no answer', () => {
  it('because the session ends when the session ends between its head and its body rejects with why', async () => {
    let finish = () => {}
    const body = new ReadableStream({
      start(controller) {
        finish = () => {
          controller.enqueue(new TextEncoder().encode('{"cards":[],"count":0,"responseCount":0}'))
          controller.close()
        }
      },
    })
    const { api, session, tab } = open(
      () => new Response(body, { headers: { 'content-type': 'application/json' } }),
    )
    const call = failure(getCards(api))
    await tab.clock.advance(0)
    void session.signOut()
    finish()
    expect(await call).toMatchObject({ name: 'SessionError', code: 'signed-out' })
  })

  it('is a NetworkError, and moves no clock', async () => {
    const { api, session, clock } = open(() => Promise.reject(new TypeError('Failed to fetch')))
    await clock.advance(100_000)
    const error = await failure(api.GET('/managed_cards', { intent: 'user' }))
    expect(error).toMatchObject({ name: 'NetworkError', code: 'network' })
    expect(session.timeLeftMs()).toBe(200_000)
    expect(await failure(api.GET('/identities', { token: 'another' }))).toMatchObject({
      name: 'NetworkError',
      code: 'network',
    })
  })

  it('is a NetworkError when the connection breaks in the middle of the body', async () => {
    const broken = () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"cards":'))
          controller.error(new TypeError('terminated'))
        },
      })
    const { api } = open(() => new Response(broken(), { headers: { 'content-type': 'application/json' } }))
    expect(await failure(getCards(api))).toMatchObject({ name: 'NetworkError' })
  })

  const untilAborted = ({ signal }: Request) =>
    new Promise<Response>((_, reject) => {
      if (signal.aborted) reject(signal.reason as Error)
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })

  it('because the caller gave up rejects with the caller’s own AbortError', async () => {
    const { api, state } = open(untilAborted)
    const controller = new AbortController()
    const call = failure(api.GET('/managed_cards', { signal: controller.signal }))
    controller.abort()
    expect(await call).toMatchObject({ name: 'AbortError' })
    expect(isWeavrError(await call)).toBe(false)
    expect(state().status).toBe('active')
    expect(await failure(api.GET('/managed_cards', { signal: AbortSignal.abort() }))).toMatchObject({
      name: 'AbortError',
    })
  })

  it('because the session ended rejects with why', async () => {
    const { api, session, sent } = open(untilAborted)
    const call = failure(getCards(api))
    await Promise.resolve()
    void session.signOut()
    expect(await call).toMatchObject({ name: 'SessionError', code: 'signed-out' })
    expect(sent[0]?.signal.aborted).toBe(true)
  })
})

describe('a late answer', () => {
  it('is dropped when the session has ended', async () => {
    const waiting: ((response: Response) => void)[] = []
    const { api, session } = open(() => new Promise((resolve) => waiting.push(resolve)))
    const call = failure(getCards(api))
    await Promise.resolve()
    void session.signOut()
    waiting[0]?.(noCards())
    expect(await call).toMatchObject({ name: 'SessionError', code: 'signed-out' })
  })
})
