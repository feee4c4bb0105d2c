import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { isWeavrError } from '../api/isWeavrError.js'
import { aliceGrant, bobGrant, openSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

function open(options?: Partial<SessionOptions>) {
  const tab = createManualPlatform()
  const opened = openSession(tab, options)
  opened.session.connect()
  opened.session.start(aliceGrant)
  return { ...opened, tab, clock: tab.clock }
}

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return isWeavrError(error) && error.code
  }
}

describe('the end of a session', () => {
  it('purges in the order of the law', () => {
    const tab = createManualPlatform()
    const order: string[] = []
    const { platform } = tab
    const openTabChannel: typeof platform.openTabChannel = () => ({
      postMessage: () => order.push('tabs'),
      close: () => {},
    })
    const opened = openSession(
      { platform: { ...platform, openTabChannel } },
      { persist: 'session', onSessionEvent: ({ type }) => order.push(`event ${type}`) },
    )
    const { session } = opened
    const reachable = () =>
      JSON.stringify([session.getState(), tab.storage.entries()]).includes(aliceGrant.token)
    session.connect()
    session.subscribe(({ status }) => order.push(`listener ${status}`))
    session.onPurge(() => order.push(`purge, token ${reachable() ? 'reachable' : 'gone'}`))
    session.start(aliceGrant)
    session
      .admit()
      .signal.addEventListener('abort', () =>
        order.push(`abort, token ${reachable() ? 'reachable' : 'gone'}`),
      )
    expect(reachable()).toBe(true)
    order.length = 0
    void session.signOut()
    expect(order).toEqual(['abort, token gone', 'purge, token gone', 'tabs', 'listener ended', 'event ended'])
  })

  it.each(['signed-out', 'rejected', 'timed'])(
    'happens once however many things end it: %s first',
    async (first) => {
      const { session, clock, events, tab } = open()
      let purges = 0
      session.onPurge(() => purges++)
      const passages = Array.from({ length: 10 }, () => session.admit())
      if (first === 'signed-out') void session.signOut()
      if (first === 'timed') await clock.advance(300_000)
      for (const passage of passages)
        expect(codeOf(() => passage.settle('rejected'))).toBe(
          first === 'rejected' && passage === passages[0] ? undefined : session.getState().endReason,
        )
      void session.signOut()
      tab.hide()
      tab.show()
      await clock.advance(600_000)
      expect(events.filter(({ type }) => type === 'ended')).toHaveLength(1)
      expect(purges).toBe(1)
    },
  )

  it('aborts every request in flight, with the reason', async () => {
    const { session } = open()
    const signals = [session.admit().signal, session.admit({ write: true }).signal]
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false])
    await session.signOut()
    expect(signals.map(({ aborted, reason }) => aborted && isWeavrError(reason, 'signed-out'))).toEqual([
      true,
      true,
    ])
  })

  it('does not abort what the next session sends', async () => {
    const { session } = open()
    await session.signOut()
    session.start(aliceGrant)
    expect(session.admit().signal.aborted).toBe(false)
  })

  it.each(['accepted', 'rejected', 'failed'] as const)('drops a late answer: %s', async (outcome) => {
    const { session, eventTypes } = open()
    const passage = session.admit()
    await session.signOut()
    const state = session.getState()
    expect(codeOf(() => passage.settle(outcome))).toBe('signed-out')
    expect(session.getState()).toBe(state)
    expect(eventTypes()).toEqual(['started', 'ended'])
  })

  it('drops a late answer after the next sign-in, with the reason of its own session', async () => {
    const { session, send, clock } = open()
    session.start(aliceGrant)
    const passage = session.admit()
    send({}, 'rejected')
    session.start(aliceGrant)
    await clock.advance(10_000)
    expect(codeOf(() => passage.settle('accepted'))).toBe('rejected')
    expect(session.timeLeftMs()).toBe(290_000)
  })

  it('drops an answer that comes when the time is up, though no timer has run', async () => {
    const { session, clock, tab } = open()
    const passage = session.admit()
    await clock.advance(299_000)
    tab.freeze()
    await clock.advance(2_000)
    expect(codeOf(() => passage.settle('accepted'))).toBe('payer-idle')
    expect(session.getState().status).toBe('ended')
  })

  it('leaves no purge behind for those who left', async () => {
    const { session } = open()
    let purges = 0
    session.onPurge(() => purges++)()
    await session.signOut()
    expect(purges).toBe(0)
  })

  it('stops the timer', async () => {
    const { session, clock } = open()
    expect(clock.pendingTimers()).toBe(1)
    await session.signOut()
    expect(clock.pendingTimers()).toBe(0)
  })

  it('lets a listener sign in again at once', () => {
    const { session, send, eventTypes, clock } = open()
    session.subscribe(({ status }) => {
      if (status === 'ended') session.start(bobGrant)
    })
    send({}, 'rejected')
    expect(session.getState()).toMatchObject({ status: 'active', token: bobGrant.token })
    expect(eventTypes().filter((type) => type === 'ended')).toHaveLength(1)
    expect(clock.pendingTimers()).toBe(1)
  })
})

describe('an interrupted write', () => {
  it('is told after the end: it may or may not have been carried out', async () => {
    const { session, events } = open()
    session.admit({ write: true })
    await session.signOut()
    expect(session.getState().interruptedWrite).toBe(true)
    expect(events.at(-1)).toMatchObject({ type: 'ended', interruptedWrite: true })
    session.start(aliceGrant)
    expect(session.getState().interruptedWrite).toBe(false)
    await session.signOut()
    expect(session.getState().interruptedWrite).toBe(false)
  })

  it.each(['accepted', 'failed'] as const)('is none when every write was answered: %s', async (outcome) => {
    const { session, send } = open()
    send({ write: true }, outcome)
    session.admit()
    await session.signOut()
    expect(session.getState().interruptedWrite).toBe(false)
  })

  it('is none when the write itself was refused with 401', () => {
    const { session, send } = open()
    send({ write: true }, 'rejected')
    expect(session.getState()).toMatchObject({ endReason: 'rejected', interruptedWrite: false })
  })

  it('counts each of several', async () => {
    const { session } = open()
    const [first] = [session.admit({ write: true }), session.admit({ write: true })]
    first.settle('accepted')
    await session.signOut()
    expect(session.getState().interruptedWrite).toBe(true)
  })

  it('is told although a read was answered meanwhile', async () => {
    const { session, send } = open()
    session.admit({ write: true })
    send({}, 'accepted')
    await session.signOut()
    expect(session.getState().interruptedWrite).toBe(true)
  })

  it('does not count those of an earlier session', async () => {
    const { session } = open()
    const old = session.admit({ write: true })
    await session.signOut()
    session.start(aliceGrant)
    expect(() => old.settle('accepted')).toThrow()
    session.admit({ write: true })
    await session.signOut()
    expect(session.getState().interruptedWrite).toBe(true)
  })

  it('that was refused leave does not count', async () => {
    const { session, clock } = open()
    await clock.advance(100_000)
    expect(() => session.admit({ write: true, intent: 'background' })).toThrow()
    await session.signOut()
    expect(session.getState().interruptedWrite).toBe(false)
  })
})
