import { afterEach, describe, expect, it } from 'vitest'
import { browserPlatform } from '../platform/browserPlatform.js'
import { aliceGrant, openSession } from './openSession.test.fixture.js'

/** What keeps the process alive at the moment, by kind. */
const waitedFor = () => process.getActiveResourcesInfo().toSorted()

describe('a script in Node', () => {
  const stops: (() => void)[] = []
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
  })

  it('is kept alive by what the test looks for, where it is not let go', () => {
    const before = waitedFor()
    const timer = setTimeout(() => {}, 1_000)
    stops.push(() => clearTimeout(timer))
    const channel = new BroadcastChannel('weavr:test')
    channel.onmessage = () => {}
    stops.push(() => channel.close())
    expect(waitedFor().length).toBe(before.length + 2)
  })

  it('exits by itself though a session is connected and lives', () => {
    const before = waitedFor()
    const { session } = openSession({ platform: browserPlatform })
    stops.push(session.connect())
    session.start(aliceGrant)
    session.subscribeTimeLeft(() => {})
    expect(session.getState().status).toBe('active')
    expect(waitedFor()).toEqual(before)
  })

  it('exits by itself though nothing is connected any more', () => {
    const before = waitedFor()
    const { session } = openSession({ platform: browserPlatform })
    session.connect()()
    session.start(aliceGrant)
    session.markSteppedUp()
    expect(waitedFor()).toEqual(before)
    void session.signOut()
    expect(waitedFor()).toEqual(before)
  })

  it('exits by itself though a keep-alive hangs', () => {
    const before = waitedFor()
    const { session } = openSession(
      { platform: browserPlatform },
      { sendKeepAlive: () => new Promise(() => {}) },
    )
    session.start(aliceGrant)
    void session.extend().catch(() => {})
    expect(waitedFor()).toEqual(before)
    void session.signOut()
  })
})
