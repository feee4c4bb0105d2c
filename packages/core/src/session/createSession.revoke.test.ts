import { createManualPlatform, createTabs } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { aliceGrant, openSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

function open(options?: Partial<SessionOptions>) {
  const tab = createManualPlatform()
  const opened = openSession(tab, options)
  opened.session.connect()
  opened.session.start(aliceGrant)
  return { ...opened, tab, clock: tab.clock }
}

describe('the token on the server', () => {
  it('is revoked when the payer signs out, after the end', async () => {
    const seen: string[] = []
    const { session } = open({
      revoke: async (token) => void seen.push(`${session.getState().status} ${token}`),
    })
    await session.signOut()
    expect(seen).toEqual([`ended ${aliceGrant.token}`])
    await session.signOut()
    expect(seen).toHaveLength(1)
  })

  it('is revoked when the payer’s clock ends a session whose token still lives', async () => {
    const { session, clock, send, revoked } = open()
    await clock.advance(50_000)
    send({ intent: 'background' })
    await clock.advance(250_000)
    expect(session.getState().endReason).toBe('payer-idle')
    // Another tab may say that the token is in use.
    expect(revoked).toEqual([])
    await clock.advance(249)
    expect(revoked).toEqual([])
    await clock.advance(1)
    expect(revoked).toEqual([aliceGrant.token])
  })

  it('is not revoked when it is dead anyway', async () => {
    const { clock, tab, revoked, session } = open()
    await clock.advance(100_000)
    tab.act()
    await clock.advance(200_000)
    expect(session.getState().endReason).toBe('token-expired')
    expect(revoked).toEqual([])
  })

  it('is not revoked after a 401', () => {
    const { send, revoked } = open()
    send({}, 'rejected')
    expect(revoked).toEqual([])
  })

  it.each(['freeze', 'sleep'] as const)(
    'is revoked after a %s only when no other tab knew better',
    async (how) => {
      const { session, clock, send, revoked, tab } = open()
      await clock.advance(50_000)
      send({ intent: 'background' })
      if (how === 'freeze') {
        tab.freeze()
        await clock.advance(270_000)
        tab.thaw()
      } else await clock.sleep(270_000)
      expect(session.getState().status).toBe('active')
      await clock.advance(249)
      expect([session.getState().status, revoked]).toEqual(['active', []])
      await clock.advance(1)
      expect([session.getState().endReason, revoked]).toEqual(['payer-idle', [aliceGrant.token]])
    },
  )

  it('is not revoked by a tab that nobody sees', async () => {
    const tabs = createTabs()
    const otherTab = tabs.open()
    const [one, other] = [openSession(tabs.open()), openSession(otherTab)]
    one.session.connect()
    other.session.connect()
    one.session.start(aliceGrant)
    await tabs.clock.advance(50_000)
    one.send({ intent: 'background' })
    otherTab.hide()
    await tabs.clock.advance(250_000)
    expect([one, other].map(({ session }) => session.getState().endReason)).toEqual([
      'payer-idle',
      'payer-idle',
    ])
    await tabs.clock.advance(1_000)
    expect([one.revoked, other.revoked]).toEqual([[aliceGrant.token], []])
  })

  it('is not revoked before the question has run out, though the page is left and shown again meanwhile', async () => {
    const tab = createManualPlatform()
    const { session, revoked, send } = openSession(tab)
    const disconnect = session.connect()
    session.start(aliceGrant)
    await tab.clock.advance(50_000)
    send({ intent: 'background' })
    await tab.clock.advance(250_000)
    expect(session.getState().endReason).toBe('payer-idle')
    await tab.clock.advance(100)
    disconnect()
    session.connect()
    // Another tab may still say that the token is in use.
    expect(revoked).toEqual([])
    await tab.clock.advance(250)
    expect(revoked).toEqual([aliceGrant.token])
  })

  it.each([
    ['a script, which no page ever listened to', false, [aliceGrant.token]],
    ['a page that has been left, and cannot ask first', true, []],
  ] as const)('of a session that ends in %s', async (_, wasConnected, revokedThen) => {
    const tab = createManualPlatform()
    const { session, revoked } = openSession(tab)
    if (wasConnected) session.connect()()
    session.start(aliceGrant)
    await tab.clock.advance(50_000)
    session.admit({ intent: 'background' }).settle('accepted')
    await tab.clock.advance(250_000)
    expect(session.getState().endReason).toBe('payer-idle')
    await tab.clock.advance(1_000)
    expect(revoked).toEqual(revokedThen)
  })
})
