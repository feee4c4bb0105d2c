import { inspect } from 'node:util'
import { createManualPlatform, type ManualClock } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { createWeavr } from '../createWeavr.js'
import type { SessionEvent } from '../session/SessionEvent.js'
import { signIn } from '../ways-in/signIn.js'
import type { Weavr } from '../Weavr.js'

/** What must never be in an error or an event, whatever goes wrong. */
const secrets = {
  token: 'eyJ0b2tlbi1vZi10aGUtc2Vzc2lvbg',
  authToken: 'eyJhdXRoLXRva2Vu',
  password: 'hunter2-Correct-Horse',
  card: '4929123412341234',
  email: 'maya.lind@northwind.example',
  name: 'Maya Lindqvist',
}
const { token, authToken, password, card, email, name } = secrets
const all = Object.values(secrets).join(' ')

/** Every way in which an error is looked at. */
function told(error: unknown): string {
  const { message, stack, cause } = error as Error
  return [
    String(error),
    message,
    stack,
    JSON.stringify(error),
    JSON.stringify({ error }),
    inspect(error, { depth: 10 }),
    inspect(error, { depth: 10, showHidden: false }),
    inspect(cause, { depth: 10 }),
  ].join('\n')
}

const found = (text: string) =>
  Object.entries(secrets).flatMap(([secret, value]) => (text.includes(value) ? [secret] : []))

const json = (status: number, body: unknown) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  })

async function thrownBy(
  answer: (request: Request) => Response | Promise<Response>,
  call: (weavr: Weavr, clock: ManualClock) => unknown,
) {
  const { platform, clock } = createManualPlatform()
  const events: SessionEvent[] = []
  const weavr = createWeavr({
    baseUrl: 'https://app.example/api',
    platform,
    fetch: async (input, init) => answer(new Request(input, init)),
    onSessionEvent: (event) => events.push(event),
  })
  weavr.session.connect()
  weavr.session.start({ token, identity: { type: 'CORPORATE', id: '1' } })
  try {
    await call(weavr, clock)
  } catch (error) {
    return { error, events }
  }
  throw new Error('Nothing was thrown.')
}

const login = (weavr: Weavr) => signIn(weavr, { email, password })
const write = ({ api }: Weavr) =>
  api.POST('/managed_cards', { body: { friendlyName: name, cardholderMobileNumber: card } as never })
const read = ({ api }: Weavr) => api.GET('/managed_cards/{id}', { params: { path: { id: '1' } } })
const calls: [string, (weavr: Weavr) => unknown][] = [
  ['a sign-in', login],
  ['a write', write],
  ['a read', read],
]

/** Answers that quote what was sent and more. */
const answers: [string, () => Response | Promise<Response>][] = [
  ['a sentence', () => json(403, { message: `Wrong: ${all}` })],
  ['a code that is a sentence', () => json(409, { errorCode: `Wrong: ${all}`, code: all })],
  ['a 401 with a body', () => json(401, { message: all })],
  ['an expired password, with a token', () => json(409, { token: authToken })],
  ['a 500 that is a stack trace', () => json(500, `Error: ${all}\n  at ${all}`)],
  ['JSON cut short', () => json(200, `{"token":"${token}","card":"${card}`)],
  ['garbage that a parser would quote', () => json(200, `${password} ${card}`)],
  ['a page', () => new Response(`<p>${all}</p>`, { headers: { 'content-type': 'text/html' } })],
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
]

describe.each(calls)('no error of %s tells a secret', (_, call) => {
  it.each(answers)('when the server answers %s', async (_answer, answer) => {
    const { error, events } = await thrownBy(answer, call)
    expect(found(told(error))).toEqual([])
    expect(found(JSON.stringify(events))).toEqual([])
  })
})

describe('no error tells a secret', () => {
  it('when a header cannot carry what it should', async () => {
    const { error } = await thrownBy(
      () => json(200, {}),
      ({ api }) => api.GET('/identities', { token: `${token}\n${card}` }),
    )
    expect(found(told(error))).toEqual([])
  })

  it('when the fetch it was given quotes what it could not send', async () => {
    for (const call of [login, write, read]) {
      const { error } = await thrownBy(
        () => Promise.reject(new TypeError(`Invalid header value "Bearer ${token}" in ${all}`)),
        call,
      )
      expect(found(told(error))).toEqual([])
    }
  })

  it('when a sign-in answers an odd token', async () => {
    for (const answer of [
      { token: `${token} ${card}`, identity: { type: 'CORPORATE', id: '1' }, tokenType: 'ACCESS' },
      { token: 5, email, name },
    ]) {
      const { error } = await thrownBy(() => json(200, answer), login)
      expect(found(told(error))).toEqual([])
    }
  })

  it('when a session ends under a request', async () => {
    const { error } = await thrownBy(
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
      (weavr) => {
        const call = read(weavr)
        queueMicrotask(() => void weavr.session.signOut())
        return call
      },
    )
    expect(error).toMatchObject({ name: 'SessionError' })
    expect(found(told(error))).toEqual([])
  })

  it('when there is no session, or the payer is away', async () => {
    for (const reason of ['ended', 'away'] as const) {
      const { error } = await thrownBy(
        () => json(200, {}),
        async (weavr, clock) => {
          if (reason === 'ended') await weavr.session.signOut()
          else await clock.advance(61_000)
          return weavr.api.GET('/managed_cards', { params: { query: { friendlyName: name } } })
        },
      )
      expect(found(told(error))).toEqual([])
    }
  })

  it.each([
    ['a token', { token: `${token}\n`, identity: { type: 'CORPORATE', id: '1' } }],
    ['an identity', { token, identity: { type: 'CORPORATE', name } }],
  ])('when a grant has %s that cannot be used', async (_, grant) => {
    const { error } = await thrownBy(
      () => json(200, {}),
      ({ session }) => session.start(grant as never),
    )
    expect(error).toMatchObject({ name: 'ConfigurationError' })
    expect(found(told(error))).toEqual([])
  })

  it('when an option is wrong', () => {
    for (const options of [
      { baseUrl: 5, apiKey: token },
      { baseUrl: '/api', tabs: password },
      { baseUrl: '/api', lifetimeMs: -1, name },
    ])
      try {
        createWeavr(options as never)
        expect.unreachable()
      } catch (error) {
        expect(found(told(error))).toEqual([])
      }
  })

  it('when the payer has to choose an identity: the names are in `identities` alone', async () => {
    const identities = [
      { id: { type: 'CORPORATE', id: '1' }, name },
      { id: { type: 'CONSUMER', id: '2' }, name },
    ]
    const { error } = await thrownBy(
      ({ url }) =>
        json(200, url.endsWith('/identities') ? { identities } : { token: authToken, tokenType: 'AUTH' }),
      login,
    )
    expect(error).toMatchObject({ name: 'IdentityChoiceError', identities })
    expect(found(told(error))).toEqual([])
  })

  it('when a 400 quotes what was sent instead of a code', async () => {
    const invalidFields = [
      { params: [card], fieldName: 'email', error: `${email} is taken` },
      { fieldName: 'password', error: `'${password}' is too short` },
    ]
    const { error } = await thrownBy(
      () => json(400, { message: all, syntaxErrors: { invalidFields } }),
      login,
    )
    expect(error).toMatchObject({ name: 'ApiError', status: 400 })
    expect(Object.keys((error as { fields: object }).fields)).toEqual(['email', 'password'])
    expect(found(told(error))).toEqual([])
  })
})
