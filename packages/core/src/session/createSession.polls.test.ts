import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { aliceGrant, openSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

function open(options?: Partial<SessionOptions>) {
  const tab = createManualPlatform()
  const opened = openSession(tab, options)
  const { session } = opened
  session.connect()
  session.start(aliceGrant)
  const { clock } = tab
  const startedAt = clock.now()
  /** Polls so often for so long, as `refetchInterval` does; tells when each went that was let go. */
  async function poll(everyMs: number, forMs: number) {
    const wentAt: number[] = []
    for (let passed = 0; passed < forMs; passed += everyMs) {
      try {
        session.admit().settle('accepted')
        wentAt.push(clock.now() - startedAt)
      } catch {
        // Held back, or over.
      }
      await clock.advance(everyMs)
    }
    return wentAt
  }
  return { ...opened, tab, clock, poll, state: session.getState }
}

describe('a poll', () => {
  it('is no act of the payer, however soon after one it goes', async () => {
    const { session, clock, state } = open()
    await clock.advance(9_000)
    const passage = session.admit()
    expect(passage.intent).toBe('user')
    passage.settle('accepted')
    expect(session.timeLeftMs()).toBe(291_000)
    expect(state().decidedBy).toBe('payer')
  })

  it('does not lengthen a session by a moment: it ends where the payer’s limit says', async () => {
    const { poll, events, state } = open({ lifetimeMs: 15_000, payerIdleMs: 15_000, warnBeforeMs: 5_000 })
    await poll(700, 60_000)
    expect(state()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
    const [started, ended] = [events[0], events.at(-1)]
    expect((ended?.at ?? 0) - (started?.at ?? 0)).toBe(15_000)
  })

  it('is not taken for the payer’s for longer than the idle threshold, nor let go after it', async () => {
    const { poll } = open({ backgroundIdleMs: 4_000 })
    const wentAt = await poll(500, 20_000)
    expect(wentAt.at(-1)).toBe(4_000)
  })

  it('is background from the idle threshold on, at the very moment too', async () => {
    const { session, clock } = open({ backgroundIdleMs: 4_000 })
    await clock.advance(3_999)
    expect(session.admit().intent).toBe('user')
    await clock.advance(1)
    expect(session.admit().intent).toBe('background')
    await clock.advance(1)
    expect(() => session.admit()).toThrow(expect.objectContaining({ code: 'paused' }))
  })

  it('does not make the polls after it go on: only input does', async () => {
    const { poll, tab, session } = open()
    const before = await poll(1_000, 70_000)
    expect(before.at(-1)).toBe(60_000)
    session.admit({ intent: 'user' }).settle('accepted')
    session.admit({ write: true }).settle('accepted')
    expect(await poll(1_000, 5_000)).toEqual([])
    tab.act()
    expect(await poll(1_000, 5_000)).toHaveLength(5)
  })
})

describe('a request that is said to be the payer’s', () => {
  it.each([{ intent: 'user' }, { write: true }, { intent: 'user', write: true }] as const)(
    'is an act: %o',
    async (asked) => {
      const { session, clock } = open()
      await clock.advance(100_000)
      session.admit(asked).settle('accepted')
      expect(session.timeLeftMs()).toBe(300_000)
    },
  )

  it.each([{ intent: 'background', write: true }, { intent: 'background' }] as const)(
    'is none when it is said to be background: %o',
    async (asked) => {
      const { session, clock } = open()
      await clock.advance(50_000)
      session.admit(asked).settle('accepted')
      expect(session.timeLeftMs()).toBe(250_000)
    },
  )

  it('is none unless it succeeds', async () => {
    const { session, clock } = open()
    await clock.advance(100_000)
    session.admit({ intent: 'user' }).settle('failed')
    expect(session.timeLeftMs()).toBe(200_000)
  })
})

describe('input in one of Weavr’s frames', () => {
  it('counts like a key, when the page says so', async () => {
    const { session, clock, state } = open()
    await clock.advance(50_000)
    session.admit({ intent: 'background' }).settle('accepted')
    await clock.advance(50_000)
    session.noteInput()
    expect(state().decidedBy).toBe('token')
    expect(session.timeLeftMs()).toBe(250_000)
    expect(session.admit().intent).toBe('user')
  })

  it('does not count while the warning is up', async () => {
    const { session, clock, state } = open()
    await clock.advance(50_000)
    session.admit({ intent: 'background' }).settle('accepted')
    await clock.advance(195_000)
    session.noteInput()
    expect(state().status).toBe('expiring')
    expect(session.timeLeftMs()).toBe(55_000)
  })

  it('sends an extension where typing does, and no second one at once', async () => {
    const { session, clock, keepAlives } = open({ keepAlive: 'on-input' })
    await clock.advance(151_000)
    session.noteInput()
    expect(keepAlives()).toBe(1)
    session.noteInput()
    expect(keepAlives()).toBe(1)
  })
})
