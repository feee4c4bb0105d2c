import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { isWeavrError } from '../api/isWeavrError.js'
import { alice, aliceGrant, bobGrant, jwtOf, openSession } from './openSession.test.fixture.js'
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

describe('an ended session', () => {
  it('is over by the token clock: token-expired', async () => {
    const { session, clock, tab } = open()
    session.start(aliceGrant)
    await clock.advance(200_000)
    tab.act()
    expect(session.getState()).toMatchObject({ decidedBy: 'token', expiresAt: clock.now() + 100_000 })
    await clock.advance(100_000)
    expect(session.getState()).toMatchObject({ status: 'ended', endReason: 'token-expired' })
  })

  it('is over by the payer clock: payer-idle', async () => {
    const { session, clock, send } = open()
    session.start(aliceGrant)
    await clock.advance(50_000)
    send({ intent: 'background' })
    expect(session.getState()).toMatchObject({ decidedBy: 'payer', expiresAt: clock.now() + 250_000 })
    await clock.advance(250_000)
    expect(session.getState()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
  })

  it('was refused by the server: rejected', () => {
    const { session, send } = open()
    session.start(aliceGrant)
    send({}, 'rejected')
    expect(session.getState()).toMatchObject({ status: 'ended', endReason: 'rejected' })
  })

  it('was left by the payer: signed-out', async () => {
    const { session } = open()
    session.start(aliceGrant)
    await session.signOut()
    expect(session.getState()).toMatchObject({ status: 'ended', endReason: 'signed-out' })
  })

  it('gave way to another identity: replaced', () => {
    const { session, events } = open()
    session.start(aliceGrant)
    session.start(bobGrant)
    expect(session.getState()).toMatchObject({
      status: 'active',
      token: bobGrant.token,
      identity: bobGrant.identity,
    })
    expect(session.getState().endReason).toBeUndefined()
    expect(events).toMatchObject([
      { type: 'started', identity: alice },
      { type: 'ended', reason: 'replaced', identity: alice },
      { type: 'started', identity: bobGrant.identity },
    ])
  })

  it('remembers why, and whose it was, and nothing else', async () => {
    const { session, clock, events } = open()
    session.start({ ...aliceGrant, token: jwtOf({ sub: '1' }) })
    await session.signOut()
    expect(session.getState()).toEqual({
      status: 'ended',
      endReason: 'signed-out',
      identity: alice,
      steppedUp: false,
      interruptedWrite: false,
    })
    expect(events.at(-1)).toEqual({
      type: 'ended',
      reason: 'signed-out',
      interruptedWrite: false,
      at: clock.now(),
      identity: alice,
    })
    expect(codeOf(() => session.admit())).toBe('SessionError signed-out')
  })

  it('answers requests with the reason it ended for', async () => {
    const { session, send } = open()
    session.start(aliceGrant)
    send({}, 'rejected')
    expect(codeOf(() => session.admit({ intent: 'user' }))).toBe('SessionError rejected')
    await expect(session.extend()).rejects.toMatchObject({ name: 'SessionError', code: 'rejected' })
  })

  it('can be followed by a new one', () => {
    const { session, send, eventTypes } = open()
    session.start(aliceGrant)
    send({}, 'rejected')
    session.start(aliceGrant)
    expect(session.getState()).toMatchObject({ status: 'active', interruptedWrite: false })
    expect(session.getState()).not.toHaveProperty('endReason')
    expect(eventTypes()).toEqual(['started', 'ended', 'started'])
  })
})
