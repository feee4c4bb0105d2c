import { createManualClock } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { createSessionClock } from './createSessionClock.js'
import { createShownState } from './createShownState.js'
import { openSteps } from './openSteps.test.fixture.js'

function open() {
  const manual = createManualClock({ startAt: 1_000_000 })
  const clock = createSessionClock(manual.clock)
  // Every step asks the time before anything is shown.
  clock.now()
  const shown = createShownState(clock)
  const tab = openSteps()
  tab.start()
  let changes = 0
  shown.store.subscribe(() => changes++)
  return { ...manual, clock, tab, ...shown, state: shown.store.getState, changes: () => changes }
}

describe('what everybody sees of a session', () => {
  it('says whether the token is another', () => {
    const { show, tab, state } = open()
    expect(show(tab.known())).toBe(true)
    expect(state()).toMatchObject({
      status: 'active',
      token: 'token-of-first',
      expiresAt: 1_300_000,
      warnAt: 1_240_000,
    })
    tab.pass(10_000)
    tab.take({ type: 'stepped-up' })
    expect(show(tab.known())).toBe(false)
    expect(state().steppedUp).toBe(true)
    tab.start('second')
    expect(show(tab.known())).toBe(true)
  })

  it('is the same object while nothing changes that anybody could see', () => {
    const { show, tab, state, changes } = open()
    show(tab.known())
    const before = state()
    show(tab.known())
    tab.pass(2_000)
    tab.take({ type: 'input' })
    // The payer’s moment has moved, and the token’s still decides.
    expect(show(tab.known())).toBe(false)
    expect([state() === before, changes()]).toEqual([true, 1])
  })

  it('is shown anew when the wall clock was set by more than 250 ms, and not for less', () => {
    const { show, tab, state, jumpWall, clock, changes } = open()
    show(tab.known())
    jumpWall(-250)
    clock.now()
    show(tab.known())
    expect([state().expiresAt, changes()]).toEqual([1_300_000, 1])
    jumpWall(-1)
    clock.now()
    show(tab.known())
    expect([state().expiresAt, changes()]).toEqual([1_299_749, 2])
    show(tab.known())
    expect(changes()).toBe(2)
  })

  it('runs what must come before anybody hears of an end, once', () => {
    const { showEnd, show, tab, store } = open()
    show(tab.known())
    const order: string[] = []
    store.subscribe(({ status }) => order.push(status))
    tab.take({ type: 'sign-out' })
    showEnd(tab.known(), true, () => order.push(`before, token ${store.getState().token ?? 'gone'}`))
    expect(order).toEqual(['before, token gone', 'ended'])
    expect(store.getState()).toEqual({
      status: 'ended',
      endReason: 'signed-out',
      identity: { type: 'CORPORATE', id: '111' },
      steppedUp: false,
      interruptedWrite: true,
    })
    tab.start('second')
    show(tab.known())
    expect(order).toEqual(['before, token gone', 'ended', 'active'])
    expect(store.getState().interruptedWrite).toBe(false)
  })

  it('keeps after an end that a write was interrupted, whatever is shown again', () => {
    const { showEnd, show, tab, state, jumpWall, clock } = open()
    show(tab.known())
    tab.take({ type: 'sign-out' })
    showEnd(tab.known(), true, () => {})
    show(tab.known())
    jumpWall(-60_000)
    clock.now()
    show(tab.known())
    expect(state()).toMatchObject({ status: 'ended', interruptedWrite: true })
  })

  it('goes by what was shown last, however far the wall clock was set before', () => {
    const { show, tab, state, jumpWall, clock } = open()
    jumpWall(-60_000)
    clock.now()
    show(tab.known())
    const { expiresAt } = state()
    jumpWall(-100)
    clock.now()
    show(tab.known())
    expect(state().expiresAt).toBe(expiresAt)
  })
})
