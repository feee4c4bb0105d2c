import { describe, expect, it } from 'vitest'
import { alice, aliceGrant, jwtOf } from './openSession.test.fixture.js'
import { openTabs } from './openTabs.test.fixture.js'
import type { SessionStep } from './SessionStep.js'
import { subscribeSteps } from './subscribeSteps.js'

function open() {
  const opened = openTabs()
  const one = opened.openTab()
  const steps: SessionStep[] = []
  const stop = subscribeSteps(one.session, (step) => steps.push(step))
  return { ...opened, one, steps, stop, causes: () => steps.map(({ cause }) => cause) }
}

describe('the steps of a session, for developers', () => {
  it('are each told with when, why, and what came of it', async () => {
    const { one, steps, clock } = open()
    one.session.start(aliceGrant)
    expect(steps.at(-1)).toMatchObject({
      at: clock.now(),
      cause: 'start',
      status: 'active',
      effects: expect.arrayContaining(['started', 'tell']) as string[],
    })
    await clock.advance(240_000)
    expect(steps.at(-1)).toMatchObject({ at: clock.now(), cause: 'look', status: 'expiring' })
    expect(steps.at(-1)?.effects).toContain('expiring')
    await one.session.extend()
    expect(steps.at(-1)).toMatchObject({ cause: 'extended', status: 'active' })
    expect(steps.find(({ cause }) => cause === 'accepted')).toMatchObject({ intent: 'keep-alive' })
    await one.session.signOut()
    expect(steps.at(-1)).toMatchObject({ cause: 'sign-out', status: 'ended' })
    expect(steps.at(-1)?.effects).toEqual(expect.arrayContaining(['end', 'ended']))
  })

  it('hold every answer, also those that change nothing, which cost no step while nobody observes', async () => {
    let glances = 0
    const { clock, openTab } = openTabs()
    const one = openTab({
      part: ({ visibility }) => ({
        visibility: { ...visibility, isVisible: () => (glances++, visibility.isVisible()) },
      }),
    })
    const steps: SessionStep[] = []
    const stop = subscribeSteps(one.session, (step) => steps.push(step))
    one.session.start(aliceGrant)
    await clock.advance(2_000)
    for (let sent = 0; sent < 5; sent++) one.send({ intent: 'background' })
    expect(steps.filter(({ cause }) => cause === 'accepted')).toHaveLength(5)
    stop()
    await clock.advance(10)
    glances = 0
    for (let sent = 0; sent < 5; sent++) one.send({ intent: 'background' })
    expect(glances).toBe(1)
  })

  it('hold the limits while the session lives, on the wall clock', async () => {
    const { one, steps, clock } = open()
    const startedAt = clock.now()
    const iat = startedAt / 1_000
    one.session.start({ ...aliceGrant, token: jwtOf({ iat, exp: iat + 600 }) })
    await clock.advance(50_000)
    one.send({ intent: 'background' })
    const sentAt = clock.now()
    expect(steps.at(-1)?.limits).toEqual({
      token: { from: sentAt, to: sentAt + 300_000 },
      payer: { from: startedAt, to: startedAt + 300_000 },
      ceiling: { from: startedAt, to: startedAt + 600_000 },
      decidedBy: 'payer',
    })
    one.session.start(aliceGrant)
    expect(steps.at(-1)?.limits?.ceiling).toBeUndefined()
    await one.session.signOut()
    expect(steps.at(-1)?.limits).toBeUndefined()
  })

  it('hold each request that was refused, with its intent and the reason', async () => {
    const { one, steps, clock } = open()
    expect(() => one.session.admit({ intent: 'user' })).toThrow()
    expect(steps.at(-1)).toMatchObject({
      cause: 'refused',
      intent: 'user',
      reason: 'signed-out',
      effects: [],
      status: 'signed-out',
    })
    one.session.start(aliceGrant)
    await clock.advance(61_000)
    expect(() => one.session.admit()).toThrow()
    expect(steps.at(-1)).toMatchObject({
      cause: 'refused',
      intent: 'background',
      reason: 'paused',
      status: 'active',
    })
    one.send({ intent: 'user' }, 'rejected')
    expect(() => one.session.admit({ intent: 'keep-alive' })).toThrow()
    expect(steps.at(-1)).toMatchObject({
      cause: 'refused',
      intent: 'keep-alive',
      reason: 'rejected',
      status: 'ended',
    })
  })

  it('name the tab that something was heard from', async () => {
    const { one, openThree, steps, messages } = open()
    one.session.start(aliceGrant)
    openThree()
    await messages()
    const heard = steps.filter(({ cause }) => cause === 'heard').map(({ tab }) => tab)
    expect(new Set(heard).size).toBe(3)
    expect(heard).not.toContain(undefined)
    expect(steps.find(({ cause }) => cause === 'start')?.tab).toBeUndefined()
  })

  it('never hold a token, nor who somebody is', async () => {
    const { one, openTab, steps, clock } = open()
    const two = openTab()
    one.session.start({ ...aliceGrant, token: jwtOf({ sub: 'somebody' }) })
    await clock.advance(1_000)
    two.send({ intent: 'user' })
    one.tab.act()
    await clock.advance(250_000)
    one.tab.hide()
    one.tab.show()
    await two.session.extend()
    await one.session.signOut()
    await clock.advance(1_000)
    expect(steps.length).toBeGreaterThan(10)
    const text = JSON.stringify(steps)
    for (const secret of ['eyJ', 'somebody', `"${alice.id}"`, aliceGrant.token])
      expect(text).not.toContain(secret)
  })

  it('are told until the listener leaves, and a listener that throws stops nothing', async () => {
    const { one, steps, stop } = open()
    subscribeSteps(one.session, () => {
      throw new Error('listener')
    })
    one.session.start(aliceGrant)
    expect(one.state().status).toBe('active')
    expect(one.tab.errors).not.toEqual([])
    stop()
    const before = steps.length
    await one.session.signOut()
    expect(steps).toHaveLength(before)
  })

  it('say why a session ended, and of nothing else a reason', async () => {
    const { one, steps, clock } = open()
    const reasons = () =>
      steps.filter(({ reason }) => reason !== undefined).map(({ cause, reason }) => [cause, reason])
    one.session.start(aliceGrant)
    one.session.markSteppedUp()
    await one.session.extend()
    expect(reasons()).toEqual([])
    await one.session.signOut()
    one.session.start(aliceGrant)
    one.send({ intent: 'user' }, 'rejected')
    one.session.start(aliceGrant)
    await clock.advance(300_000)
    expect(reasons()).toEqual([
      ['sign-out', 'signed-out'],
      ['rejected', 'rejected'],
      ['look', 'payer-idle'],
    ])
  })
})
