import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { aliceGrant, openSession } from './openSession.test.fixture.js'
import type { AdmitOptions } from './Session.js'
import type { SessionOptions } from './SessionOptions.js'

function open(options?: Partial<SessionOptions>) {
  const tab = createManualPlatform()
  const opened = openSession(tab, options)
  const { session } = opened
  session.connect()
  session.start(aliceGrant)
  const intentOf = (admitOptions?: AdmitOptions) => {
    try {
      const passage = session.admit(admitOptions)
      passage.settle('failed')
      return passage.intent
    } catch (error) {
      return (error as { code: string }).code
    }
  }
  return { ...opened, tab, clock: tab.clock, status: () => session.getState().status, intentOf }
}

describe('the intent of a request', () => {
  it('is the payer’s within 10 s of a sign-in', async () => {
    const { clock, intentOf } = open()
    expect(intentOf()).toBe('user')
    await clock.advance(9_999)
    expect(intentOf()).toBe('user')
    await clock.advance(2)
    expect(intentOf()).toBe('background')
  })

  it('is the payer’s within 10 s of input', async () => {
    const { clock, intentOf, tab } = open()
    await clock.advance(30_000)
    expect(intentOf()).toBe('background')
    tab.act()
    expect(intentOf()).toBe('user')
    await clock.advance(9_999)
    expect(intentOf()).toBe('user')
    await clock.advance(2)
    expect(intentOf()).toBe('background')
  })

  it('is the payer’s for anything that writes', async () => {
    const { clock, intentOf } = open()
    await clock.advance(100_000)
    expect(intentOf({ write: true })).toBe('user')
    await clock.advance(150_000)
    expect(intentOf({ write: true })).toBe('user')
  })

  it('is what the caller says', async () => {
    const { clock, intentOf } = open()
    expect(intentOf({ intent: 'background' })).toBe('background')
    expect(intentOf({ intent: 'background', write: true })).toBe('background')
    expect(intentOf({ intent: 'keep-alive' })).toBe('keep-alive')
    await clock.advance(100_000)
    expect(intentOf({ intent: 'user' })).toBe('user')
    expect(intentOf({ intent: 'keep-alive' })).toBe('keep-alive')
  })

  it('does not count earlier requests as input, or polls would keep themselves alive', async () => {
    const { clock, intentOf, session } = open()
    session.admit({ intent: 'user' }).settle('accepted')
    await clock.advance(9_000)
    expect(intentOf()).toBe('user')
    session.admit().settle('accepted')
    await clock.advance(9_000)
    expect(intentOf()).toBe('background')
  })

  it('is never inferred as the payer’s while the warning is up, input or not', async () => {
    const { clock, intentOf, tab, session } = open()
    await clock.advance(239_000)
    tab.act()
    expect(session.getState().decidedBy).toBe('token')
    await clock.advance(1_000)
    expect(session.getState().status).toBe('expiring')
    tab.act()
    expect(intentOf()).toBe('paused')
  })
})

describe('a background request', () => {
  it('goes until 60 s after the last input and not after', async () => {
    const { clock, intentOf } = open()
    await clock.advance(59_999)
    expect(intentOf()).toBe('background')
    await clock.advance(2)
    expect(intentOf()).toBe('paused')
    expect(intentOf({ intent: 'background' })).toBe('paused')
  })

  it('says what happened when it is held back', async () => {
    const { clock, session } = open()
    await clock.advance(61_000)
    expect(() => session.admit()).toThrow(expect.objectContaining({ name: 'SessionError', code: 'paused' }))
    expect(session.getState().status).toBe('active')
  })

  it('goes again with the next input', async () => {
    const { clock, intentOf, tab } = open()
    await clock.advance(100_000)
    expect(intentOf()).toBe('paused')
    tab.act()
    expect(intentOf({ intent: 'background' })).toBe('background')
    await clock.advance(59_000)
    expect(intentOf()).toBe('background')
  })

  it('has an idle threshold of its own', async () => {
    const { clock, intentOf } = open({ backgroundIdleMs: 15_000 })
    await clock.advance(14_999)
    expect(intentOf()).toBe('background')
    await clock.advance(2)
    expect(intentOf()).toBe('paused')
  })

  it('never goes while the warning is up', async () => {
    const { clock, intentOf } = open({ backgroundIdleMs: 1_000_000 })
    await clock.advance(239_999)
    expect(intentOf()).toBe('background')
    await clock.advance(1)
    expect(intentOf()).toBe('paused')
    expect(intentOf({ intent: 'background', write: true })).toBe('paused')
    expect(intentOf({ intent: 'keep-alive' })).toBe('keep-alive')
    expect(intentOf({ intent: 'user' })).toBe('user')
  })
})

describe('input', () => {
  it('counts before the warning and not while it is up', async () => {
    const { clock, tab, session, status, send } = open()
    await clock.advance(50_000)
    send({ intent: 'background' })
    // The payer decides, at 300 s.
    await clock.advance(190_000)
    expect(status()).toBe('expiring')
    tab.act()
    expect(status()).toBe('expiring')
    expect(session.timeLeftMs()).toBe(60_000)
    await clock.advance(60_000)
    expect(session.getState()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
  })

  it('at the very moment of warnAt comes too late', async () => {
    const { tab, clock, status } = open()
    tab.freeze()
    await clock.advance(240_000)
    tab.thaw()
    tab.act()
    expect(status()).toBe('expiring')
  })

  it('does nothing without a session', async () => {
    const { tab, session, clock } = open()
    await session.signOut()
    tab.act()
    await clock.advance(1_000)
    expect(session.getState().status).toBe('ended')
  })

  it('right after a sign-in counts', async () => {
    const { tab, session, clock, intentOf } = open()
    await session.signOut()
    tab.act()
    session.start(aliceGrant)
    await clock.advance(500)
    tab.act()
    await clock.advance(10_400)
    expect(intentOf()).toMatch(/user|background/)
    expect(session.getState().status).toBe('active')
  })

  it('costs one state change a second at most', async () => {
    const { tab, session, clock } = open({ lifetimeMs: 900_000 })
    let changes = 0
    session.subscribe(() => changes++)
    for (let press = 0; press < 100; press++) {
      await clock.advance(50)
      tab.act()
    }
    expect(changes).toBeGreaterThan(0)
    expect(changes).toBeLessThanOrEqual(6)
  })
})

describe('a user request', () => {
  it('moves the deadline while the warning is up', async () => {
    const { clock, send, status, session } = open()
    await clock.advance(250_000)
    expect(status()).toBe('expiring')
    send({ intent: 'user' })
    expect(status()).toBe('active')
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('moves nothing when it fails', async () => {
    const { clock, send, status, session } = open()
    await clock.advance(250_000)
    send({ intent: 'user', write: true }, 'failed')
    expect(status()).toBe('expiring')
    expect(session.timeLeftMs()).toBe(50_000)
  })
})

describe('a request', () => {
  it('never leaves with a token whose time is up', async () => {
    const { clock, tab, session, revoked } = open()
    tab.freeze()
    await clock.advance(300_000)
    // The tab's timer has not run; a request asks the time by itself.
    expect(session.getState().status).toBe('active')
    // Nothing goes while it asks the other tabs whether they know better, nor afterwards.
    for (const intent of ['user', 'keep-alive', 'background'] as const) {
      expect(() => session.admit({ intent })).toThrow(expect.objectContaining({ code: 'paused' }))
    }
    await clock.advance(250)
    expect(() => session.admit({ intent: 'user' })).toThrow(expect.objectContaining({ code: 'payer-idle' }))
    expect(session.getState().status).toBe('ended')
    expect(revoked).toEqual([])
  })

  it('leaves with the token, until the last millisecond', async () => {
    const { clock, session } = open()
    await clock.advance(299_999)
    expect(session.admit({ intent: 'user' }).token).toBe(aliceGrant.token)
  })
})
