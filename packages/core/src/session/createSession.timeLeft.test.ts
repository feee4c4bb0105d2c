import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { aliceGrant, openSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

function open(options?: Partial<SessionOptions>) {
  const tab = createManualPlatform()
  const opened = openSession(tab, options)
  opened.session.connect()
  opened.session.start(aliceGrant)
  return { ...opened, tab, clock: tab.clock, status: () => opened.session.getState().status }
}

describe('the time left', () => {
  it('is told about once a second, at whole seconds, only to those who ask', async () => {
    const { clock, session } = open()
    await clock.advance(400)
    const told: number[] = []
    const stop = session.subscribeTimeLeft(() => told.push(session.timeLeftMs()))
    told.length = 0
    await clock.advance(3_000)
    expect(told).toEqual([299_000, 298_000, 297_000])
    stop()
    await clock.advance(3_000)
    expect(told.length).toBeLessThanOrEqual(4)
    expect(session.timeLeftMs()).toBe(293_600)
  })

  it('is told no more often for much input', async () => {
    const { clock, session, tab } = open()
    let told = 0
    session.subscribeTimeLeft(() => told++)
    told = 0
    for (let wheel = 0; wheel < 500; wheel++) {
      tab.act()
      await clock.advance(2)
    }
    expect(told).toBeLessThanOrEqual(3)
  })

  it('is told to the end', async () => {
    const { clock, session } = open()
    await clock.advance(297_500)
    const told: number[] = []
    session.subscribeTimeLeft(() => told.push(session.timeLeftMs()))
    told.length = 0
    await clock.advance(10_000)
    expect(told).toEqual([2_000, 1_000, 0])
  })

  it('does not delay the warning', async () => {
    const { clock, session, status } = open({ warnBeforeMs: 59_500 })
    session.subscribeTimeLeft(() => {})
    await clock.advance(240_500)
    expect(status()).toBe('expiring')
  })

  it('is told again after a new sign-in, to those who stayed', async () => {
    const { clock, session } = open()
    const told: number[] = []
    session.subscribeTimeLeft(() => told.push(session.timeLeftMs()))
    await session.signOut()
    expect(told.at(-1)).toBe(0)
    session.start(aliceGrant)
    await clock.advance(1_000)
    expect(told.at(-1)).toBe(299_000)
  })

  it('is told in one timer, for however many', async () => {
    const { clock, session } = open()
    for (let listener = 0; listener < 100; listener++) session.subscribeTimeLeft(() => {})
    expect(clock.pendingTimers()).toBe(1)
    await clock.advance(5_000)
    expect(clock.pendingTimers()).toBe(1)
  })
})
