import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { aliceGrant, openSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

function open(options?: Partial<SessionOptions>) {
  const tab = createManualPlatform()
  const opened = openSession(tab, options)
  opened.session.connect()
  return { ...opened, tab, clock: tab.clock, state: opened.session.getState }
}

describe('the token clock', () => {
  it('counts from the moment a request was sent, not from its answer', async () => {
    const { session, clock, tab } = open()
    session.start(aliceGrant)
    await clock.advance(100_000)
    tab.act()
    const passage = session.admit()
    await clock.advance(7_000)
    passage.settle('accepted')
    expect(session.timeLeftMs()).toBe(293_000)
    expect(session.getState().expiresAt).toBe(clock.now() + 293_000)
  })

  it('counts a sign-in from the moment it was sent', async () => {
    const { session, clock } = open()
    const sentAt = clock.now()
    await clock.advance(4_000)
    session.start({ ...aliceGrant, ageMs: clock.now() - sentAt })
    expect(session.timeLeftMs()).toBe(296_000)
    expect(session.getState().decidedBy).toBe('token')
  })

  it('takes a sign-in for sent now when it seems to come from the future', () => {
    const { session } = open()
    session.start({ ...aliceGrant, ageMs: -60_000 })
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('keeps the later one of two requests that overtake each other', async () => {
    const { session, clock } = open()
    session.start(aliceGrant)
    await clock.advance(10_000)
    const early = session.admit({ intent: 'user' })
    await clock.advance(10_000)
    const late = session.admit({ intent: 'user' })
    late.settle('accepted')
    early.settle('accepted')
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it.each(['failed', 'rejected'] as const)('is not moved by a request that was %s', async (outcome) => {
    const { session, clock, send } = open()
    session.start(aliceGrant)
    await clock.advance(100_000)
    send({ intent: 'user' }, outcome)
    expect(session.timeLeftMs()).toBe(outcome === 'failed' ? 200_000 : 0)
  })

  it('is not moved by input, nor by the attempt to send', async () => {
    const { session, clock, tab } = open()
    session.start(aliceGrant)
    await clock.advance(100_000)
    tab.act()
    session.admit()
    session.admit({ intent: 'user', write: true })
    session.admit({ intent: 'keep-alive' })
    expect(session.getState()).toMatchObject({ decidedBy: 'token', expiresAt: clock.now() + 200_000 })
  })

  it.each(['user', 'background', 'keep-alive'] as const)(
    'is moved by the success of a %s request',
    async (intent) => {
      const { session, clock, send, tab } = open()
      session.start(aliceGrant)
      await clock.advance(50_000)
      send({ intent })
      await clock.advance(1_000)
      tab.act()
      expect(session.getState()).toMatchObject({ decidedBy: 'token', expiresAt: clock.now() + 299_000 })
    },
  )
})

describe('the payer clock', () => {
  it.each([
    ['user', 300_000, 'token'],
    ['background', 250_000, 'payer'],
    ['keep-alive', 250_000, 'payer'],
  ] as const)('after the success of a %s request has %i ms left', async (intent, left, decidedBy) => {
    const { session, clock, send, state } = open()
    session.start(aliceGrant)
    await clock.advance(50_000)
    send({ intent })
    expect(session.timeLeftMs()).toBe(left)
    expect(state().decidedBy).toBe(decidedBy)
  })

  it('starts again with input', async () => {
    const { session, clock, tab, send, state } = open()
    session.start(aliceGrant)
    await clock.advance(55_000)
    send({ intent: 'background' })
    expect(state().decidedBy).toBe('payer')
    await clock.advance(5_000)
    tab.act()
    expect(state()).toMatchObject({ decidedBy: 'token', expiresAt: clock.now() + 295_000 })
  })

  it('hears a press right after a sleep in which the monotonic clock stood still', async () => {
    const { session, clock, tab, send } = open()
    session.start(aliceGrant)
    await clock.advance(50_000)
    tab.act()
    await clock.advance(500)
    send({ intent: 'background' })
    await clock.sleep(120_000, { monotonic: 'stops' })
    tab.act()
    // The token's limit from 120 s ago is now the earlier one.
    expect(session.timeLeftMs()).toBe(180_000)
    expect(session.getState().decidedBy).toBe('token')
  })

  it('hears a press a second after another, in whatever rhythm', async () => {
    const { session, clock, tab, send } = open()
    session.start(aliceGrant)
    await clock.advance(20_000)
    for (let press = 0; press < 30; press++) {
      await clock.advance(400)
      tab.act()
    }
    send({ intent: 'background' })
    expect(session.timeLeftMs()).toBeGreaterThanOrEqual(299_000)
  })

  it('is not moved by a poll, however often it goes', async () => {
    const { session, clock, state } = open({ backgroundIdleMs: 1_000_000 })
    session.start(aliceGrant)
    for (let poll = 1; poll < 30; poll++) {
      await clock.advance(9_000)
      try {
        session.admit({ intent: 'background' }).settle('accepted')
      } catch {
        // While the warning is up.
      }
    }
    await clock.advance(40_000)
    expect(state()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
  })

  it('counts a request that the caller calls the payer’s from when it was sent', async () => {
    const { session, clock, state } = open()
    session.start(aliceGrant)
    await clock.advance(50_000)
    const passage = session.admit({ intent: 'user' })
    await clock.advance(5_000)
    passage.settle('accepted')
    session.admit({ intent: 'background' }).settle('accepted')
    expect(state()).toMatchObject({ decidedBy: 'payer', expiresAt: clock.now() + 295_000 })
  })
})

describe('time', () => {
  it('cannot be won by setting the wall clock back', async () => {
    const { session, clock, state } = open()
    session.start(aliceGrant)
    await clock.advance(100_000)
    clock.jumpWall(-3_600_000)
    expect(session.timeLeftMs()).toBe(200_000)
    await clock.advance(200_000)
    expect(state().status).toBe('ended')
  })

  it('cannot be won by setting the wall clock back before a sleep', async () => {
    const { session, clock, tab, state } = open()
    session.start(aliceGrant)
    clock.jumpWall(-240_000)
    // The tab looks at the time between the two.
    tab.show()
    await clock.sleep(240_000, { monotonic: 'stops' })
    expect(session.timeLeftMs()).toBe(60_000)
    expect(state().status).toBe('expiring')
  })

  it.each(['stops', 'runs'] as const)(
    'goes on while the machine sleeps and the monotonic clock %s',
    async (monotonic) => {
      const { session, clock, state } = open()
      session.start(aliceGrant)
      await clock.sleep(200_000, { monotonic })
      expect(session.timeLeftMs()).toBe(100_000)
      await clock.sleep(150_000, { monotonic })
      // It asks the other tabs before it believes that it is over.
      expect(state().status).toBe('active')
      await clock.advance(250)
      expect(state().status).toBe('ended')
      expect(session.timeLeftMs()).toBe(0)
    },
  )

  it('ends a session at the next request when the clock was set far ahead, as soon as no tab knows better', async () => {
    const { session, clock, state } = open()
    session.start(aliceGrant)
    clock.jumpWall(3_600_000)
    expect(() => session.admit({ intent: 'user' })).toThrow(expect.objectContaining({ code: 'paused' }))
    await clock.advance(250)
    expect(state()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
    expect(() => session.admit()).toThrow(
      expect.objectContaining({ name: 'SessionError', code: 'payer-idle' }),
    )
  })

  it('tells the end on the wall clock of now', async () => {
    const { session, clock, tab } = open()
    session.start(aliceGrant)
    await clock.advance(100_000)
    clock.jumpWall(-3_600_000)
    tab.show()
    expect(session.getState().expiresAt).toBe(clock.now() + 200_000)
    expect(session.getState().warnAt).toBe(clock.now() + 140_000)
  })
})
