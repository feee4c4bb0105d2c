import { createTabs, type ManualTab } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import type { TabStorage } from '../platform/Platform.js'
import { alice, aliceGrant, jwtOf, openSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

const key = 'weavr:test'

function openPage(options?: Partial<SessionOptions>) {
  const tabs = createTabs()
  function load(storage?: ManualTab['storage'], pageOptions = options) {
    const tab = tabs.open({ storage })
    const opened = openSession(tab, { persist: 'session', ...pageOptions })
    opened.session.connect()
    return { ...opened, tab, state: opened.session.getState, stored: () => tab.storage.entries()[key] }
  }
  const page = load()
  /** Closes the page and loads it again in the same tab. */
  const reload = (from = page.tab, pageOptions = options) => {
    from.close()
    return load(from.storage, pageOptions)
  }
  return { ...page, clock: tabs.clock, reload }
}

describe('a record that is not ours', () => {
  it.each(['', 'x', 'null', '5', '"text"', '[]', '{}', '{"tokenAt":1}'])('is ignored: %o', (text) => {
    const { tab, reload } = openPage()
    tab.storage.setItem(key, text)
    expect(reload().state()).toEqual({ status: 'signed-out', steppedUp: false, interruptedWrite: false })
  })

  it('is ignored, whichever field it lacks', async () => {
    const { session, clock, stored, tab, reload } = openPage()
    const iat = clock.now() / 1_000
    session.start({ token: jwtOf({ iat, exp: iat + 400 }), identity: alice })
    await clock.advance(200_000)
    session.admit({ intent: 'user' }).settle('accepted')
    const record = JSON.parse(stored() ?? '') as Record<string, unknown>
    let page: { tab: ManualTab } = { tab }
    for (const field of Object.keys(record)) {
      // Not every token has a ceiling.
      if (field === 'ceilingMs') continue
      const { [field]: _, ...rest } = record
      page.tab.storage.setItem(key, JSON.stringify(rest))
      const reloaded = reload(page.tab)
      page = reloaded
      const { status, token, identity } = reloaded.state()
      // Either as good as nothing, or a whole session all the same.
      const whole = Boolean(token) && identity?.id === alice.id && reloaded.session.timeLeftMs() <= 200_000
      expect([field, status === 'signed-out' || whole]).toEqual([field, true])
      await reloaded.session.signOut()
    }
  })

  it('is ignored when it holds no token or nobody’s identity', () => {
    const { session, stored, tab, reload } = openPage()
    session.start(aliceGrant)
    const text = stored() ?? ''
    let page: { tab: ManualTab } = { tab }
    for (const broken of [
      text.replace(/"token":"[^"]*",?/, ''),
      text.replace(/"identity":\{[^}]*\},?/, ''),
    ]) {
      expect(broken).not.toBe(text)
      page.tab.storage.setItem(key, broken.replace(',}', '}'))
      const reloaded = reload(page.tab)
      page = reloaded
      expect(reloaded.state().status).toBe('signed-out')
    }
  })
})

describe('storage that cannot be used', () => {
  const refuse = () => {
    throw new Error('denied')
  }
  const storages: [string, () => TabStorage | undefined][] = [
    ['there is none', () => undefined],
    ['asking for it throws', refuse],
    ['every method throws', () => ({ getItem: refuse, setItem: refuse, removeItem: refuse })],
    ['it is full', () => ({ getItem: () => null, setItem: refuse, removeItem: () => {} })],
  ]
  it.each(storages)('does not hinder a session: %s', async (_, tabStorage) => {
    const tabs = createTabs()
    const { platform } = tabs.open()
    const { session, eventTypes } = openSession(
      { platform: { ...platform, tabStorage } },
      { persist: 'session' },
    )
    session.connect()
    session.start(aliceGrant)
    await tabs.clock.advance(250_000)
    await session.extend()
    expect(session.getState().status).toBe('active')
    await session.signOut()
    expect(session.getState()).toMatchObject({ status: 'ended', endReason: 'signed-out' })
    expect(eventTypes()).toEqual(['started', 'expiring', 'extended', 'ended'])
  })
})
