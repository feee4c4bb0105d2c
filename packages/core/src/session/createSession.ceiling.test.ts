import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { aliceGrant, jwtOf, openSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

function open(options?: Partial<SessionOptions>) {
  const tab = createManualPlatform()
  const opened = openSession(tab, options)
  opened.session.connect()
  return { ...opened, tab, clock: tab.clock, state: opened.session.getState }
}

describe('the ceiling', () => {
  const hour = 3_600

  it('ends the session whatever the activity', async () => {
    const { session, clock, send, tab, state } = open()
    const iat = clock.now() / 1_000
    const endsAt = (iat + 600) * 1_000
    session.start({ ...aliceGrant, token: jwtOf({ iat, exp: iat + 600 }) })
    await clock.advance(200_000)
    tab.act()
    send()
    await clock.advance(200_000)
    tab.act()
    send()
    expect(state()).toMatchObject({ status: 'active', decidedBy: 'ceiling' })
    // Claims are whole seconds, so the last second may be left out: early, never late.
    expect(state().expiresAt).toBeLessThanOrEqual(endsAt)
    expect(state().expiresAt).toBeGreaterThanOrEqual(endsAt - 1_000)
    expect(state().warnAt).toBe((state().expiresAt ?? 0) - 60_000)
    await clock.advance(140_000)
    expect(state().status).toBe('expiring')
    send({ intent: 'user' })
    expect(state()).toMatchObject({ status: 'expiring', decidedBy: 'ceiling' })
    await clock.advance(60_000)
    expect(state()).toMatchObject({ status: 'ended', endReason: 'token-expired' })
  })

  it.each([300, 60])('is none when the claims describe a sliding window of %i s', async (seconds) => {
    const { session, clock, send, tab } = open()
    const iat = clock.now() / 1_000
    session.start({ ...aliceGrant, token: jwtOf({ iat, exp: iat + seconds }) })
    expect(session.timeLeftMs()).toBe(300_000)
    await clock.advance(200_000)
    tab.act()
    send()
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('is never later than the server’s, even where the local clock is behind and the sign-in was slow', async () => {
    const tab = createManualPlatform()
    const { clock } = tab
    clock.jumpWall(-86_400_000)
    const { session, send } = openSession(tab)
    session.connect()
    const sentAt = clock.now()
    await clock.advance(1_500)
    // Claims are whole seconds, as JWTs count.
    const iat = Math.floor(clock.trueClock.wallMs() / 1_000)
    await clock.advance(3_000)
    session.start({ ...aliceGrant, token: jwtOf({ iat, exp: iat + 400 }), ageMs: clock.now() - sentAt })
    await clock.advance(200_000)
    tab.act()
    send()
    expect(session.getState().decidedBy).toBe('ceiling')
    expect(session.timeLeftMs()).toBeLessThanOrEqual((iat + 400) * 1_000 - clock.trueClock.wallMs())
  })

  it('is the whole life of the token where the local clock is a day ahead', () => {
    const { session, clock } = open()
    const iat = clock.now() / 1_000
    clock.jumpWall(86_400_000)
    session.start({ ...aliceGrant, token: jwtOf({ iat, exp: iat + hour }) })
    expect(session.timeLeftMs()).toBe(300_000)
  })
})
