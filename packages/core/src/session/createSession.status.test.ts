import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { isWeavrError } from '../api/isWeavrError.js'
import { alice, aliceGrant, bobGrant, jwtOf, openSession } from './openSession.test.fixture.js'
import type { SessionGrant } from './Session.js'
import type { SessionOptions } from './SessionOptions.js'

function open(options?: Partial<SessionOptions>) {
  const tab = createManualPlatform()
  const opened = openSession(tab, options)
  opened.session.connect()
  return { ...opened, tab, clock: tab.clock, status: () => opened.session.getState().status }
}

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return isWeavrError(error) ? `${error.name} ${error.code}` : error
  }
}

describe('before a sign-in', () => {
  it('there is nothing', async () => {
    const { session, clock, events, revoked } = open()
    expect(session.getState()).toEqual({ status: 'signed-out', steppedUp: false, interruptedWrite: false })
    expect(session.getInitialState()).toEqual(session.getState())
    expect(session.timeLeftMs()).toBe(0)
    expect(codeOf(() => session.admit())).toBe('SessionError signed-out')
    await expect(session.extend()).rejects.toMatchObject({ name: 'SessionError', code: 'signed-out' })
    await session.signOut()
    session.markSteppedUp()
    await clock.advance(600_000)
    expect(session.getState()).toEqual(session.getInitialState())
    expect([events, revoked]).toEqual([[], []])
  })
})

describe('a session', () => {
  it('is active from sign-in, with all that a screen needs to know', () => {
    const { session, clock, events } = open()
    const token = jwtOf({ sub: '1' })
    const state = session.start({ ...aliceGrant, token })
    expect(state).toBe(session.getState())
    expect(state).toEqual({
      status: 'active',
      token,
      claims: { sub: '1' },
      identity: alice,
      credentials: aliceGrant.credentials,
      steppedUp: false,
      expiresAt: clock.now() + 300_000,
      warnAt: clock.now() + 240_000,
      decidedBy: expect.stringMatching(/^(token|payer)$/) as string,
      interruptedWrite: false,
    })
    expect(session.timeLeftMs()).toBe(300_000)
    expect(events).toEqual([{ type: 'started', at: clock.now(), identity: alice }])
  })

  it('is expiring from warnAt, and ended at expiresAt', async () => {
    const { session, clock, status } = open()
    session.start(aliceGrant)
    await clock.advance(239_999)
    expect(status()).toBe('active')
    await clock.advance(1)
    expect(status()).toBe('expiring')
    await clock.advance(59_999)
    expect(status()).toBe('expiring')
    expect(session.timeLeftMs()).toBe(1)
    await clock.advance(1)
    expect(status()).toBe('ended')
    expect(session.timeLeftMs()).toBe(0)
  })

  it('is active again after a success that moves the deadline', async () => {
    const { session, clock, status, send, eventTypes } = open()
    session.start(aliceGrant)
    await clock.advance(250_000)
    send({ intent: 'user' })
    expect(status()).toBe('active')
    expect(session.timeLeftMs()).toBe(300_000)
    await clock.advance(240_000)
    expect(status()).toBe('expiring')
    expect(eventTypes()).toEqual(['started', 'expiring', 'extended', 'expiring'])
  })

  it('goes by the limits that were configured', async () => {
    const { session, clock, status, send } = open({
      lifetimeMs: 20_000,
      payerIdleMs: 15_000,
      warnBeforeMs: 6_000,
    })
    session.start(aliceGrant)
    expect(session.getState()).toMatchObject({
      expiresAt: clock.now() + 15_000,
      warnAt: clock.now() + 9_000,
      decidedBy: 'payer',
    })
    await clock.advance(8_999)
    expect(status()).toBe('active')
    await clock.advance(1)
    expect(status()).toBe('expiring')
    send({ intent: 'user' })
    await clock.advance(15_000)
    expect(session.getState()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
  })

  it('works with a token that cannot be read: it has no claims', () => {
    const { session } = open()
    expect(session.start({ ...aliceGrant, token: 'opaque' }).claims).toBeUndefined()
    expect(session.admit().token).toBe('opaque')
  })

  it('takes a new token of the same identity without an end', async () => {
    const { session, clock, eventTypes } = open()
    session.start(aliceGrant)
    const passage = session.admit()
    await clock.advance(100_000)
    session.start({ ...aliceGrant, token: jwtOf({ sub: '2' }) })
    expect(session.getState()).toMatchObject({
      status: 'active',
      claims: { sub: '2' },
      expiresAt: clock.now() + 300_000,
    })
    await clock.advance(10_000)
    // What the server thinks of the old token says nothing about the new one.
    passage.settle('rejected')
    expect(session.getState().status).toBe('active')
    expect(eventTypes()).toEqual(['started'])
  })

  it('does not let an answer to the old token move the clock of the new one', async () => {
    const { session, clock } = open()
    session.start(aliceGrant)
    await clock.advance(100_000)
    const passage = session.admit({ intent: 'user' })
    session.start({ ...aliceGrant, token: 'newer', ageMs: 50_000 })
    passage.settle('accepted')
    expect(session.timeLeftMs()).toBe(250_000)
  })

  it('remembers a step-up until the token goes', async () => {
    const { session, eventTypes } = open()
    session.start(aliceGrant)
    session.markSteppedUp()
    expect(session.getState().steppedUp).toBe(true)
    session.start({ ...aliceGrant, token: 'newer' })
    expect(session.getState().steppedUp).toBe(false)
    session.start({ ...aliceGrant, token: 'newest', steppedUp: true })
    expect(session.getState().steppedUp).toBe(true)
    await session.signOut()
    expect(session.getState().steppedUp).toBe(false)
    expect(eventTypes()).toEqual(['started', 'stepped-up', 'ended'])
  })

  it('tells its subscribers of every change, and those who left of none', async () => {
    const { session, clock } = open()
    const heard: string[] = []
    const stop = session.subscribe((state, previous) => heard.push(`${previous.status} > ${state.status}`))
    session.start(aliceGrant)
    await clock.advance(300_000)
    stop()
    session.start(aliceGrant)
    expect(heard).toEqual(['signed-out > active', 'active > expiring', 'expiring > ended'])
  })

  it('keeps the same state object while nothing changes', async () => {
    const { session, clock, send, tab } = open()
    session.start({ ...aliceGrant, token: jwtOf({}) })
    const state = session.getState()
    await clock.advance(100_000)
    tab.hide()
    tab.show()
    send({ intent: 'user' }, 'failed')
    expect(session.getState()).toBe(state)
  })
})

describe('a grant that cannot be used', () => {
  const grants: [string, unknown][] = [
    ['no token', { identity: alice }],
    ['an empty token', { token: '', identity: alice }],
    ['a token with a space', { token: 'secret word', identity: alice }],
    ['a token with a line break', { token: 'secret\n', identity: alice }],
    ['a token that no header can carry', { token: 'secré', identity: alice }],
    ['no identity', { token: 'secret' }],
    ['an identity without an id', { token: 'secret', identity: { type: 'CORPORATE' } }],
  ]
  it.each(grants)('is refused: %s', (_, grant) => {
    const { session, events } = open()
    expect(codeOf(() => session.start(grant as SessionGrant))).toBe('ConfigurationError invalid-grant')
    expect(session.getState().status).toBe('signed-out')
    expect(events).toEqual([])
  })

  it('leaves a live session alone', () => {
    const { session } = open()
    session.start(aliceGrant)
    expect(() => session.start({ ...bobGrant, token: 'secret word' })).toThrow(/\{ token, identity/)
    expect(session.getState()).toMatchObject({ status: 'active', token: aliceGrant.token })
  })
})
