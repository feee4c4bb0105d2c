import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { aliceGrant, openSession } from './openSession.test.fixture.js'
import type { Passage } from './Session.js'
import type { SessionOptions } from './SessionOptions.js'

function open(options?: Partial<SessionOptions>) {
  const tab = createManualPlatform()
  const opened = openSession(tab, options)
  opened.session.connect()
  return { ...opened, tab, clock: tab.clock, status: () => opened.session.getState().status }
}

/** A session whose keep-alive requests are answered by hand. */
function openByHand(options?: Partial<SessionOptions>) {
  type Outcome = 'accepted' | 'rejected' | 'failed'
  const pending: { passage: Passage; answer(outcome: Outcome): void }[] = []
  const opened = open({
    ...options,
    async sendKeepAlive() {
      const passage = opened.session.admit({ intent: 'keep-alive' })
      const outcome = await new Promise<Outcome>((answer) => pending.push({ passage, answer }))
      passage.settle(outcome)
      if (outcome !== 'accepted') throw new Error('no answer')
    },
  })
  opened.session.start(aliceGrant)
  return { ...opened, pending }
}

describe('staying signed in', () => {
  it('sends one request and moves both clocks', async () => {
    const { session, clock, status, keepAlives, events } = open()
    session.start(aliceGrant)
    await clock.advance(250_000)
    const state = await session.extend()
    expect(state).toBe(session.getState())
    expect(status()).toBe('active')
    expect(session.timeLeftMs()).toBe(300_000)
    expect(keepAlives()).toBe(1)
    expect(events.at(-1)).toMatchObject({ type: 'extended', at: clock.now() })
  })

  it('counts the token from the send and the payer from the press', async () => {
    const { session, clock, pending } = openByHand()
    await clock.advance(250_000)
    const done = session.extend()
    await clock.advance(8_000)
    pending[0]?.answer('accepted')
    expect((await done).status).toBe('active')
    expect(session.timeLeftMs()).toBe(292_000)
  })

  it('keeps the warning up until the request has succeeded', async () => {
    const { session, clock, status, pending } = openByHand()
    await clock.advance(250_000)
    const done = session.extend()
    await clock.advance(5_000)
    expect(status()).toBe('expiring')
    expect(session.timeLeftMs()).toBe(45_000)
    pending[0]?.answer('accepted')
    await done
    expect(status()).toBe('active')
  })

  it('shares one request between presses at the same time', async () => {
    const { session, clock, pending, keepAlives, status } = openByHand()
    await clock.advance(250_000)
    const presses = [session.extend(), session.extend(), session.extend()]
    expect(keepAlives()).toBe(1)
    pending[0]?.answer('accepted')
    await Promise.all(presses)
    expect(status()).toBe('active')
    void session.extend().catch(() => {})
    expect(keepAlives()).toBe(2)
  })

  it('leaves the deadline where it was when it fails, and can be tried again', async () => {
    const { session, clock, pending, status, eventTypes } = openByHand()
    await clock.advance(250_000)
    const first = session.extend()
    pending[0]?.answer('failed')
    await expect(first).rejects.toThrow('no answer')
    expect(status()).toBe('expiring')
    expect(session.timeLeftMs()).toBe(50_000)
    expect(eventTypes()).toEqual(['started', 'expiring'])
    await clock.advance(10_000)
    const second = session.extend()
    pending[1]?.answer('accepted')
    await second
    expect(session.timeLeftMs()).toBe(300_000)
    expect(eventTypes()).toEqual(['started', 'expiring', 'extended'])
  })

  it('fails, too, when the request cannot even be made', async () => {
    const { session } = open({
      sendKeepAlive: () => {
        throw new Error('cannot')
      },
    })
    session.start(aliceGrant)
    await expect(session.extend()).rejects.toThrow('cannot')
    await expect(session.extend()).rejects.toThrow('cannot')
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('is refused when the session ends while the request is under way', async () => {
    const { session, clock, pending, eventTypes } = openByHand()
    await clock.advance(295_000)
    const outcome = session.extend().catch((error: unknown) => error)
    const signal = pending[0]?.passage.signal
    await clock.advance(5_000)
    expect(signal?.aborted).toBe(true)
    pending[0]?.answer('accepted')
    expect(await outcome).toMatchObject({ name: 'SessionError', code: 'payer-idle' })
    expect(eventTypes()).toEqual(['started', 'expiring', 'ended'])
  })

  it('never extends a later session with the press of an earlier one', async () => {
    const { session, clock, pending } = openByHand()
    const outcome = session.extend().catch((error: unknown) => error)
    await session.signOut()
    session.start(aliceGrant)
    await clock.advance(10_000)
    pending[0]?.answer('accepted')
    expect(await outcome).toMatchObject({ name: 'SessionError', code: 'signed-out' })
    expect(session.timeLeftMs()).toBe(290_000)
  })

  it('lets a new session send its own request while one of the old session hangs', async () => {
    const { session, clock, pending, keepAlives } = openByHand()
    session.extend().catch(() => {})
    await session.signOut()
    session.start(aliceGrant)
    await clock.advance(250_000)
    const done = session.extend()
    expect(keepAlives()).toBe(2)
    pending[1]?.answer('accepted')
    await done
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('ends the session when the server answers 401', async () => {
    const { session, pending } = openByHand()
    const done = session.extend()
    pending[0]?.answer('rejected')
    await expect(done).rejects.toThrow()
    expect(session.getState()).toMatchObject({ status: 'ended', endReason: 'rejected' })
  })

  it('counts the press as input: polls go again', async () => {
    const { session, clock } = open()
    session.start(aliceGrant)
    await clock.advance(250_000)
    await session.extend()
    await clock.advance(30_000)
    expect(session.admit({ intent: 'background' }).intent).toBe('background')
  })

  it('works where the keep-alive request is the embedder’s own', async () => {
    const { session, clock } = open({ sendKeepAlive: async () => 'anything' })
    session.start(aliceGrant)
    await clock.advance(100_000)
    await session.extend()
    // Nothing told that Weavr was reached: only the payer's clock has moved.
    expect(session.getState()).toMatchObject({ decidedBy: 'token', expiresAt: clock.now() + 200_000 })
  })
})

describe('keepAlive', () => {
  async function type(opened: ReturnType<typeof openByHand>, forMs: number) {
    for (let passed = 0; passed < forMs; passed += 1_000) {
      await opened.clock.advance(1_000)
      opened.tab.act()
    }
  }

  it('“prompt” sends nothing by itself, however much the payer types', async () => {
    const opened = openByHand()
    await type(opened, 299_000)
    expect(opened.keepAlives()).toBe(0)
    await opened.clock.advance(1_000)
    expect(opened.session.getState()).toMatchObject({ status: 'ended', endReason: 'token-expired' })
  })

  it('“on-input” sends one when the payer has typed without a call for most of the window', async () => {
    const opened = openByHand({ keepAlive: 'on-input' })
    await type(opened, 149_000)
    expect(opened.keepAlives()).toBe(0)
    await type(opened, 50_000)
    expect(opened.keepAlives()).toBe(1)
    opened.pending[0]?.answer('accepted')
    await opened.clock.advance(0)
    expect(opened.session.timeLeftMs()).toBeGreaterThan(200_000)
  })

  it('“on-input” sends nothing while calls go', async () => {
    const opened = openByHand({ keepAlive: 'on-input' })
    for (let round = 0; round < 6; round++) {
      await type(opened, 100_000)
      opened.send({ intent: 'user' })
    }
    expect(opened.keepAlives()).toBe(0)
    expect(opened.status()).toBe('active')
  })

  it('“on-input” sends nothing for a payer who does nothing, nor while the warning is up', async () => {
    const opened = openByHand({ keepAlive: 'on-input' })
    await opened.clock.advance(245_000)
    opened.tab.act()
    await opened.clock.advance(5_000)
    opened.tab.act()
    expect(opened.keepAlives()).toBe(0)
    expect(opened.status()).toBe('expiring')
  })

  it('“on-input” survives a failure of its request', async () => {
    const opened = openByHand({ keepAlive: 'on-input' })
    await opened.clock.advance(200_000)
    opened.tab.act()
    expect(opened.keepAlives()).toBe(1)
    opened.pending[0]?.answer('failed')
    await opened.clock.advance(0)
    expect(opened.status()).toBe('active')
    expect(opened.session.timeLeftMs()).toBe(100_000)
  })

  it('“on-input” is throttled: a failing server is not asked with every key', async () => {
    const opened = openByHand({ keepAlive: 'on-input' })
    await opened.clock.advance(160_000)
    for (let press = 0; press < 60; press++) {
      await opened.clock.advance(1_000)
      opened.tab.act()
      opened.pending.at(-1)?.answer('failed')
      await opened.clock.advance(0)
    }
    // The whole programme has a hundred calls a minute.
    expect(opened.keepAlives()).toBe(1)
    await opened.clock.advance(1_000)
    opened.tab.act()
    expect(opened.keepAlives()).toBe(2)
  })
})
