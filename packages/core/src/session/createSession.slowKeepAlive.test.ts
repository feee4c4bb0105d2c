import { describe, expect, it } from 'vitest'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { aliceGrant, openSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

type Outcome = 'accepted' | 'rejected' | 'failed'

/** A session of which each keep-alive is answered by hand, or never. */
function open(options?: Partial<SessionOptions>) {
  const tab = createManualPlatform()
  const answers: ((outcome: Outcome) => void)[] = []
  const opened = openSession(tab, {
    ...options,
    async sendKeepAlive() {
      const passage = opened.session.admit({ intent: 'keep-alive' })
      const outcome = await new Promise<Outcome>((answer) => answers.push(answer))
      passage.settle(outcome)
      if (outcome !== 'accepted') throw new Error('refused')
    },
  })
  const { session } = opened
  session.connect()
  session.start(aliceGrant)
  /** What becomes of a press. */
  const press = () => {
    const pressed: { outcome?: unknown } = {}
    session.extend().then(
      ({ status }) => (pressed.outcome = status),
      (error: { code?: string; message: string }) => (pressed.outcome = error.code ?? error.message),
    )
    return pressed
  }
  return { ...opened, tab, clock: tab.clock, answers, press, status: () => session.getState().status }
}

describe('a keep-alive that is not answered', () => {
  it('fails after 10 s, and can be pressed again', async () => {
    const { clock, answers, press, status, session, keepAlives } = open()
    await clock.advance(250_000)
    const first = press()
    await clock.advance(9_999)
    expect(first.outcome).toBeUndefined()
    await clock.advance(1)
    expect(first.outcome).toBe('no-answer')
    expect([status(), session.timeLeftMs()]).toEqual(['expiring', 40_000])
    const second = press()
    expect(keepAlives()).toBe(2)
    answers[1]?.('accepted')
    await clock.advance(0)
    expect(second.outcome).toBe('active')
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('says that it had no answer, and what to do', async () => {
    const { clock, session } = open()
    const error = session.extend().catch((reason: unknown) => reason)
    await clock.advance(10_000)
    expect(await error).toMatchObject({
      name: 'SessionError',
      code: 'no-answer',
      message: expect.stringMatching(/Try again/) as string,
    })
  })

  it('is waited for no longer than the session lives', async () => {
    const { clock, press, session, eventTypes } = open()
    await clock.advance(296_000)
    const pressed = press()
    await clock.advance(3_999)
    expect(pressed.outcome).toBeUndefined()
    await clock.advance(1)
    expect(pressed.outcome).toBe('payer-idle')
    expect(session.getState().endReason).toBe('payer-idle')
    expect(eventTypes()).toEqual(['started', 'expiring', 'ended'])
  })

  it('moves the token clock when its answer comes late, but not the payer’s, whose press has failed', async () => {
    const { clock, answers, press, session, eventTypes } = open()
    await clock.advance(250_000)
    press()
    await clock.advance(15_000)
    answers[0]?.('accepted')
    await clock.advance(0)
    expect(session.getState()).toMatchObject({ status: 'expiring', decidedBy: 'payer' })
    expect(session.timeLeftMs()).toBe(35_000)
    expect(eventTypes()).toEqual(['started', 'expiring'])
  })

  it('leaves no timer behind', async () => {
    const { clock, answers, press } = open()
    await clock.advance(100_000)
    press()
    expect(clock.pendingTimers()).toBe(2)
    answers[0]?.('accepted')
    await clock.advance(0)
    expect(clock.pendingTimers()).toBe(1)
  })

  it('of the input, before the payer presses, does not swallow the press', async () => {
    const { clock, tab, answers, press, session, keepAlives } = open({ keepAlive: 'on-input' })
    await clock.advance(151_000)
    tab.act()
    expect(keepAlives()).toBe(1)
    await clock.advance(99_000)
    const pressed = press()
    expect(keepAlives()).toBe(2)
    answers[1]?.('accepted')
    await clock.advance(0)
    expect(pressed.outcome).toBe('active')
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('is joined by a press that comes soon after it', async () => {
    const { clock, tab, answers, press, keepAlives, session } = open({ keepAlive: 'on-input' })
    await clock.advance(200_000)
    tab.act()
    await clock.advance(9_000)
    const pressed = press()
    expect(keepAlives()).toBe(1)
    answers[0]?.('accepted')
    await clock.advance(0)
    expect(pressed.outcome).toBe('active')
    // The token counts from when the request left.
    expect(session.getState().decidedBy).toBe('token')
    expect(session.timeLeftMs()).toBe(291_000)
  })
})

describe('a press', () => {
  it('counts for the payer from when it was made, however long its request took', async () => {
    const { clock, answers, press, session, send } = open()
    await clock.advance(250_000)
    press()
    await clock.advance(8_000)
    answers[0]?.('accepted')
    await clock.advance(1_000)
    send({ intent: 'background' })
    expect(session.getState().decidedBy).toBe('payer')
    expect(session.timeLeftMs()).toBe(291_000)
  })

  it.each(Array.from({ length: 12 }, (_, turns) => turns))(
    'never extends a session that ended %i turns after its request had succeeded',
    async (turns) => {
      let answer = () => {}
      const tab = createManualPlatform()
      const { session, eventTypes } = openSession(tab, {
        sendKeepAlive: () => new Promise<void>((resolve) => (answer = resolve)),
      })
      session.connect()
      session.start(aliceGrant)
      const pressed = session.extend().then(
        () => 'extended',
        (error: { code?: string }) => error.code,
      )
      answer()
      for (let turn = 0; turn < turns; turn++) await Promise.resolve()
      const wasExtended = eventTypes().includes('extended')
      void session.signOut()
      session.start({ ...aliceGrant, token: 'next' })
      expect(await pressed).toBe(wasExtended ? 'extended' : 'signed-out')
      expect(eventTypes()).toEqual([
        ...(wasExtended ? ['started', 'extended'] : ['started']),
        'ended',
        'started',
      ])
      if (turns === 0) expect(wasExtended).toBe(false)
      if (turns === 11) expect(wasExtended).toBe(true)
    },
  )

  it('is told once, as the payer’s, whatever its request moved', async () => {
    const { clock, answers, press, events } = open()
    await clock.advance(250_000)
    press()
    answers[0]?.('accepted')
    await clock.advance(0)
    expect(events.map(({ type }) => type)).toEqual(['started', 'expiring', 'extended'])
    expect(events.at(-1)).toMatchObject({ by: 'press' })
  })
})
