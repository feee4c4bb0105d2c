import { createManualPlatform, createTabs } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { browserPlatform } from '../platform/browserPlatform.js'
import type { Platform } from '../platform/Platform.js'
import { aliceGrant, openSession } from './openSession.test.fixture.js'

/** Counts what is listened to. */
function watch(platform: Platform) {
  const open = { channels: 0, visibility: 0, activity: 0 }
  const counted = (kind: keyof typeof open, stop: () => void) => {
    open[kind]++
    let stopped = false
    return () => {
      if (!stopped) open[kind]--
      stopped = true
      stop()
    }
  }
  const watched: Platform = {
    ...platform,
    visibility: {
      ...platform.visibility,
      subscribe: (listener) => counted('visibility', platform.visibility.subscribe(listener)),
    },
    activity: { subscribe: (listener) => counted('activity', platform.activity.subscribe(listener)) },
    openTabChannel(name, listener) {
      const channel = platform.openTabChannel(name, listener)
      return channel && { postMessage: channel.postMessage, close: counted('channels', channel.close) }
    },
  }
  return { open, platform: watched }
}

function open() {
  const tab = createManualPlatform()
  const watched = watch(tab.platform)
  return { ...openSession(watched), tab, clock: tab.clock, listening: watched.open }
}

const nothing = { channels: 0, visibility: 0, activity: 0 }
const everything = { channels: 1, visibility: 1, activity: 1 }

describe('a session that is not connected', () => {
  it('listens to nothing, and has one timer while it lives', async () => {
    const { session, clock, listening } = open()
    expect(clock.pendingTimers()).toBe(0)
    session.start(aliceGrant)
    await clock.advance(1_000)
    expect(listening).toEqual(nothing)
    expect(clock.pendingTimers()).toBe(1)
    await clock.advance(299_000)
    expect(session.getState().status).toBe('ended')
    expect(listening).toEqual(nothing)
    expect(clock.pendingTimers()).toBe(0)
  })

  it('works all the same: each request asks the time', async () => {
    const { session, clock, send } = open()
    session.start(aliceGrant)
    expect(session.admit().token).toBe(aliceGrant.token)
    await clock.advance(250_000)
    send({ intent: 'user' })
    expect(session.timeLeftMs()).toBe(300_000)
    await clock.advance(270_000)
    expect(session.admit({ intent: 'user' }).token).toBe(aliceGrant.token)
    await clock.advance(30_000)
    expect(() => session.admit({ intent: 'user' })).toThrow(expect.objectContaining({ name: 'SessionError' }))
    expect(session.getState().status).toBe('ended')
  })

  it('extends and signs out', async () => {
    const { session, clock, keepAlives, revoked } = open()
    session.start(aliceGrant)
    await clock.advance(100_000)
    await session.extend()
    expect(keepAlives()).toBe(1)
    expect(session.timeLeftMs()).toBe(300_000)
    await session.signOut()
    expect(session.getState().status).toBe('ended')
    expect(revoked).toEqual([aliceGrant.token])
  })
})

describe('connect', () => {
  it('listens, and sets one timer while a session is live', () => {
    const { session, clock, listening } = open()
    session.connect()
    expect(listening).toEqual(everything)
    expect(clock.pendingTimers()).toBe(0)
    session.start(aliceGrant)
    expect(clock.pendingTimers()).toBe(1)
  })

  it('stops listening when it is left, but the session lives and ends on time', async () => {
    const { session, clock, listening, tab, send } = open()
    const disconnect = session.connect()
    session.start(aliceGrant)
    await clock.advance(50_000)
    send({ intent: 'background' })
    disconnect()
    expect(listening).toEqual(nothing)
    expect(clock.pendingTimers()).toBe(1)
    tab.act()
    await clock.advance(190_000)
    expect(session.getState()).toMatchObject({ status: 'expiring', decidedBy: 'payer' })
    expect(session.timeLeftMs()).toBe(60_000)
    await clock.advance(60_000)
    expect(session.getState().status).toBe('ended')
  })

  it('may be left and made again, as StrictMode does', async () => {
    const { session, clock, listening } = open()
    session.connect()()
    const disconnect = session.connect()
    session.start(aliceGrant)
    expect(listening).toEqual(everything)
    expect(clock.pendingTimers()).toBe(1)
    await clock.advance(240_000)
    expect(session.getState().status).toBe('expiring')
    disconnect()
    session.connect()
    await clock.advance(60_000)
    expect(session.getState().status).toBe('ended')
  })

  it('keeps the session through a StrictMode round, and hears each message once', async () => {
    const tabs = createTabs()
    const [one, two] = [openSession(tabs.open()), openSession(tabs.open())]
    one.session.connect()
    one.session.start(aliceGrant)
    two.session.connect()()
    two.session.connect()
    await tabs.clock.advance(0)
    expect(two.session.getState()).toEqual(one.session.getState())
    expect(two.eventTypes()).toEqual(['started'])
  })

  it('may be made twice, and listens until both have left', () => {
    const { session, listening, clock } = open()
    const leave = [session.connect(), session.connect()]
    session.start(aliceGrant)
    expect(listening).toEqual(everything)
    leave[0]?.()
    expect(listening).toEqual(everything)
    expect(clock.pendingTimers()).toBe(1)
    leave[1]?.()
    expect(listening).toEqual(nothing)
  })

  it('may be left twice by the same caller', async () => {
    const tabs = createTabs()
    const { session } = openSession(tabs.open())
    const leave = session.connect()
    session.connect()
    session.start(aliceGrant)
    leave()
    leave()
    await tabs.clock.advance(240_000)
    expect(session.getState().status).toBe('expiring')
  })

  it('notices what time has passed meanwhile', async () => {
    const { session, clock, revoked } = open()
    session.connect()()
    session.start(aliceGrant)
    await clock.advance(299_999)
    expect(session.getState().status).toBe('expiring')
    await clock.advance(1)
    expect(session.getState().status).toBe('ended')
    session.connect()
    await clock.advance(250)
    expect(session.getState().status).toBe('ended')
    expect(revoked).toEqual([])
  })

  it('takes a session that was started before it', async () => {
    const { session, clock } = open()
    session.start(aliceGrant)
    session.connect()
    await clock.advance(240_000)
    expect(session.getState().status).toBe('expiring')
  })

  it('never has more than one timer, whatever happens', async () => {
    const { session, clock, tab, send } = open()
    session.connect()
    session.start(aliceGrant)
    const stop = session.subscribeTimeLeft(() => {})
    session.subscribeTimeLeft(() => {})
    for (let step = 0; step < 50; step++) {
      tab.act()
      send({ intent: 'user' })
      tab.hide()
      tab.show()
      session.timeLeftMs()
      session.start(aliceGrant)
      if (step === 25) stop()
      await clock.advance(1_700)
      expect(clock.pendingTimers()).toBe(1)
    }
    await clock.advance(400_000)
    expect(session.getState().status).toBe('ended')
    expect(clock.pendingTimers()).toBe(0)
  })

  it('waits in pieces for an end that no timer can reach at once', async () => {
    const days = 86_400_000
    const tab = createManualPlatform()
    const delays: number[] = []
    const after: Platform['timers']['after'] = (delayMs, run) => {
      delays.push(delayMs)
      return tab.platform.timers.after(delayMs, run)
    }
    const { session } = openSession(
      { platform: { ...tab.platform, timers: { after } } },
      { lifetimeMs: 60 * days, payerIdleMs: 60 * days },
    )
    session.connect()
    session.start(aliceGrant)
    await tab.clock.advance(60 * days - 60_000)
    expect(session.getState().status).toBe('expiring')
    expect(Math.max(...delays)).toBeLessThanOrEqual(2 ** 31 - 1)
    expect(delays.length).toBeLessThan(10)
  })

  it('works where there are no tabs to talk to', async () => {
    const tab = createManualPlatform()
    const { session } = openSession({ platform: { ...tab.platform, openTabChannel: () => undefined } })
    const leave = session.connect()
    session.start(aliceGrant)
    await session.signOut()
    leave()
    expect(session.getState().status).toBe('ended')
  })
})

describe('on a server', () => {
  it('connects to nothing where there is nothing', async () => {
    const { session } = openSession(
      { platform: { ...browserPlatform, openTabChannel: () => undefined } },
      { persist: 'session' },
    )
    const leave = session.connect()
    session.start(aliceGrant)
    expect(session.getState().status).toBe('active')
    leave()
    await session.signOut()
    expect(session.getState().status).toBe('ended')
  })
})
