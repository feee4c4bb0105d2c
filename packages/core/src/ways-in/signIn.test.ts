import { createSandbox, demoMultiUser, demoUser, type SandboxOptions } from '@weavr-kit/sandbox'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { createWeavr } from '../createWeavr.js'
import type { IdentityChoiceError } from '../errors/IdentityChoiceError.js'
import { signIn } from './signIn.js'

function open(options: SandboxOptions = {}) {
  const tab = createManualPlatform()
  const sandbox = createSandbox({ clock: tab.clock.trueClock, timers: tab.clock.timers, ...options })
  const asked: string[] = []
  const weavr = createWeavr({
    baseUrl: `https://sandbox.test${sandbox.basePath}`,
    platform: tab.platform,
    async fetch(input, init) {
      const request = new Request(input, init)
      asked.push(`${request.method} ${new URL(request.url).pathname.slice(sandbox.basePath.length)}`)
      request.headers.set('api-key', sandbox.apiKey)
      return sandbox.fetch(request)
    },
  })
  weavr.session.connect()
  return { weavr, sandbox, asked, clock: tab.clock, session: weavr.session, state: weavr.session.getState }
}

/** Resolves to the error of a sign-in that fails. */
const failure = (signingIn: Promise<unknown>) =>
  signingIn.then(
    () => undefined,
    (error: unknown) => error as IdentityChoiceError,
  )

/** A client whose requests are answered in order. */
function openWith(...answers: unknown[]) {
  const { platform } = createManualPlatform()
  return createWeavr({
    baseUrl: 'https://app.example/api/weavr',
    platform,
    fetch: async () =>
      new Response(JSON.stringify(answers.shift()), { headers: { 'content-type': 'application/json' } }),
  })
}

describe('signing in', () => {
  it.each([demoUser.password, { value: demoUser.password }])(
    'starts the session, with a password as %o',
    async (password) => {
      const { weavr, asked, clock, state } = open()
      const signedIn = await signIn(weavr, { email: demoUser.email, password })
      expect(signedIn).toBe(state())
      expect(state()).toMatchObject({
        status: 'active',
        identity: { type: 'CORPORATE' },
        credentials: { type: 'ROOT' },
        claims: { tokenType: 'ACCESS' },
        expiresAt: clock.now() + 300_000,
      })
      expect(asked).toEqual(['POST /login_with_password'])
      expect(await weavr.api.GET('/managed_cards')).toHaveProperty('cards')
    },
  )

  it('exchanges a token that is only good for choosing, where there is one identity', async () => {
    const { weavr, asked, state } = open({ alwaysExchange: true })
    await signIn(weavr, demoUser)
    expect(asked).toEqual(['POST /login_with_password', 'GET /identities', 'POST /access_token'])
    expect(state()).toMatchObject({
      status: 'active',
      claims: { tokenType: 'ACCESS' },
      identity: { type: 'CORPORATE' },
    })
    expect(await weavr.api.GET('/managed_cards')).toHaveProperty('cards')
  })

  it('asks which identity where there are several, and goes on with the choice alone', async () => {
    const { weavr, asked, state } = open()
    const error = await failure(signIn(weavr, demoMultiUser))
    expect(error).toMatchObject({ name: 'IdentityChoiceError', code: 'identity-choice' })
    expect(error?.identities).toHaveLength(2)
    expect(error?.identities[0]).toMatchObject({
      id: { type: expect.any(String) as string, id: expect.any(String) as string },
      name: expect.any(String) as string,
    })
    expect(state().status).toBe('signed-out')
    const chosen = error!.identities[1]!.id
    await signIn(weavr, { identity: chosen })
    expect(state()).toMatchObject({ status: 'active', identity: chosen })
    expect(asked).toEqual(['POST /login_with_password', 'GET /identities', 'POST /access_token'])
  })

  it('takes the identity that was said beforehand', async () => {
    const { weavr, state } = open()
    const error = await failure(signIn(weavr, demoMultiUser))
    for (const { id } of error?.identities ?? []) {
      await signIn(weavr, { ...demoMultiUser, identity: id })
      expect(state()).toMatchObject({ status: 'active', identity: id })
    }
  })

  it('uses a sign-in that waits for a choice once only', async () => {
    const { weavr } = open()
    const error = await failure(signIn(weavr, demoMultiUser))
    const identity = error!.identities[0]!.id
    await signIn(weavr, { identity })
    expect(await failure(signIn(weavr, { identity }))).toMatchObject({
      name: 'SessionError',
      code: 'signed-out',
    })
  })

  it('forgets a choice that was never made when somebody else signs in', async () => {
    const { weavr, state } = open()
    const error = await failure(signIn(weavr, demoMultiUser))
    await signIn(weavr, demoUser)
    const { identity } = state()
    expect(await failure(signIn(weavr, { identity: error!.identities[0]!.id }))).toMatchObject({
      name: 'SessionError',
    })
    expect(state().identity).toEqual(identity)
  })

  it('with nothing that waits says so', async () => {
    const { weavr, asked } = open()
    expect(await failure(signIn(weavr, { identity: { type: 'CORPORATE', id: '1' } }))).toMatchObject({
      name: 'SessionError',
      code: 'signed-out',
    })
    expect(asked).toEqual([])
  })

  it('as somebody else ends the session that was there', async () => {
    const { weavr, session } = open()
    await signIn(weavr, demoUser)
    const reasons: unknown[] = []
    session.subscribe(({ endReason }) => reasons.push(endReason))
    const error = await failure(signIn(weavr, demoMultiUser))
    await signIn(weavr, { identity: error!.identities[1]!.id })
    expect(reasons).toEqual(['replaced', undefined])
  })
})

describe('a sign-in that fails', () => {
  it('for a wrong password is an ApiError 403, then 423', async () => {
    const { weavr, state } = open()
    const statuses: unknown[] = []
    for (let tries = 0; tries < 6; tries++) {
      const error = await failure(signIn(weavr, { email: demoUser.email, password: 'wrong-password' }))
      statuses.push((error as unknown as { status: number }).status)
    }
    expect(statuses[0]).toBe(403)
    expect(statuses.at(-1)).toBe(423)
    expect(state().status).toBe('signed-out')
  })

  it('leaves a live session alone', async () => {
    const { weavr, state } = open()
    await signIn(weavr, demoUser)
    const { token } = state()
    expect(await failure(signIn(weavr, { email: demoUser.email, password: 'wrong-password' }))).toMatchObject(
      { name: 'ApiError', status: 403 },
    )
    expect(state()).toMatchObject({ status: 'active', token })
  })

  it('because nobody answers is a NetworkError', async () => {
    const { weavr, sandbox, state } = open()
    sandbox.faults.add({ networkError: true })
    expect(await failure(signIn(weavr, demoUser))).toMatchObject({ name: 'NetworkError', code: 'network' })
    expect(state().status).toBe('signed-out')
  })

  it('at the exchange can be tried again from the start', async () => {
    const { weavr, sandbox, state } = open({ alwaysExchange: true })
    sandbox.faults.add({ operationId: 'requestAccessToken', times: 1, status: 503 })
    expect(await failure(signIn(weavr, demoUser))).toMatchObject({ name: 'ApiError', status: 503 })
    expect(state().status).toBe('signed-out')
    await signIn(weavr, demoUser)
    expect(state().status).toBe('active')
  })

  const access = { token: 'access', tokenType: 'ACCESS', identity: { type: 'CORPORATE', id: '1' } }
  it.each([
    ['nothing', [undefined]],
    ['null', [null]],
    ['no token', [{ ...access, token: undefined }]],
    ['a token that is none', [{ ...access, token: 5 }]],
    [
      'an exchange without a token',
      [{ token: 'auth', tokenType: 'AUTH' }, { identities: [{ id: access.identity, name: 'A' }] }, {}],
    ],
    ['a token that no header can carry', [{ ...access, token: 'a b\n' }]],
  ])('because the answer is not one of Weavr’s is typed, and starts nothing: %s', async (_, answers) => {
    const weavr = openWith(...answers)
    const error = await failure(signIn(weavr, demoUser))
    expect(error).toMatchObject({
      name: expect.stringMatching(/^(ApiError|ConfigurationError)$/) as string,
      docsUrl: expect.any(String) as string,
    })
    expect(weavr.session.getState().status).toBe('signed-out')
  })
})

describe('the clock of a sign-in', () => {
  /** A client whose requests take as long as they are told to. */
  function openSlow(...answers: { body: unknown; pass(): Promise<void> }[]) {
    const { platform, clock } = createManualPlatform()
    const weavr = createWeavr({
      baseUrl: 'https://app.example/api/weavr',
      platform,
      async fetch() {
        const answer = answers.shift()
        await answer?.pass()
        return new Response(JSON.stringify(answer?.body), { headers: { 'content-type': 'application/json' } })
      },
    })
    return { weavr, session: weavr.session, clock, answers }
  }
  const identity = { type: 'CORPORATE', id: '1' }

  it('counts from the moment the request was sent', async () => {
    const { weavr, session, clock, answers } = openSlow()
    answers.push({
      body: { token: 'access', tokenType: 'ACCESS', identity },
      pass: () => clock.advance(7_000),
    })
    await signIn(weavr, demoUser)
    expect(session.timeLeftMs()).toBe(293_000)
  })

  it('counts the exchange, not the password before it', async () => {
    const { weavr, session, clock, answers } = openSlow()
    answers.push({ body: { token: 'auth', tokenType: 'AUTH' }, pass: () => clock.advance(20_000) })
    answers.push({ body: { identities: [{ id: identity, name: 'A' }] }, pass: () => clock.advance(20_000) })
    answers.push({ body: { token: 'access', identity }, pass: () => clock.advance(2_000) })
    await signIn(weavr, demoUser)
    expect(session.timeLeftMs()).toBe(298_000)
  })

  it.each([-3_600_000, -5_000])(
    'is not fooled by a clock set back while it is under way: %i ms',
    async (jump) => {
      const { weavr, session, clock, answers } = openSlow()
      const pass = async () => {
        await clock.advance(5_000)
        clock.jumpWall(jump)
        await clock.advance(5_000)
      }
      answers.push({ body: { token: 'access', tokenType: 'ACCESS', identity }, pass })
      await signIn(weavr, demoUser)
      expect(session.timeLeftMs()).toBe(290_000)
    },
  )

  it.each(['stops', 'runs'] as const)(
    'counts a sleep while it is under way, where the monotonic clock %s',
    async (monotonic) => {
      const { weavr, session, clock, answers } = openSlow()
      answers.push({
        body: { token: 'access', tokenType: 'ACCESS', identity },
        pass: () => clock.sleep(100_000, { monotonic }),
      })
      await signIn(weavr, demoUser)
      expect(session.timeLeftMs()).toBe(200_000)
    },
  )

  it('is not spoilt by a clock that was set back before it', async () => {
    const { weavr, clock, session } = open()
    clock.jumpWall(-86_400_000)
    await signIn(weavr, demoUser)
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('respects the hard end of the token', async () => {
    const { weavr, session, clock, state } = open({ maxSessionMs: 400_000 })
    await signIn(weavr, demoUser)
    await clock.advance(200_000)
    await weavr.api.GET('/managed_cards', { intent: 'user' })
    expect(state().decidedBy).toBe('ceiling')
    expect(session.timeLeftMs()).toBeLessThanOrEqual(200_000)
    expect(session.timeLeftMs()).toBeGreaterThanOrEqual(199_000)
  })
})

describe('a sign-in that goes wrong half-way', () => {
  it.each([
    ['a list that is none', [{ token: 'auth', tokenType: 'AUTH' }, {}]],
    ['null for a list', [{ token: 'auth', tokenType: 'AUTH' }, null]],
    ['an AUTH token that no header can carry', [{ token: 'a b\n', tokenType: 'AUTH' }]],
  ])('an odd answer is typed, and starts nothing: %s', async (_, answers) => {
    const weavr = openWith(...answers)
    const error = await failure(signIn(weavr, demoUser))
    expect(error).toMatchObject({
      name: expect.stringMatching(/^(ApiError|ConfigurationError)$/) as string,
      docsUrl: expect.any(String) as string,
    })
    expect(weavr.session.getState().status).toBe('signed-out')
  })

  it('at a choice that could not be exchanged can be tried again with the choice', async () => {
    const { weavr, sandbox, state } = open()
    const error = await failure(signIn(weavr, demoMultiUser))
    const identity = error!.identities[0]!.id
    sandbox.faults.add({ operationId: 'requestAccessToken', times: 1, networkError: true })
    expect(await failure(signIn(weavr, { identity }))).toMatchObject({ name: 'NetworkError' })
    await signIn(weavr, { identity })
    expect(state()).toMatchObject({ status: 'active', identity })
  })
})
