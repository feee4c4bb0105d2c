import { describe, expect, it } from 'vitest'
import { aliceGrant } from './openSession.test.fixture.js'
import { openTabs, tokens } from './openTabs.test.fixture.js'

const key = 'weavr:test term'

describe('a sign-in while every other tab is frozen', () => {
  it('is later than what they know, and stands when they thaw', async () => {
    const { clock, openTab, messages } = openTabs()
    const one = openTab()
    for (const token of ['first', 'second', 'third']) one.session.start({ ...aliceGrant, token })
    await messages()
    one.tab.freeze()
    const two = openTab()
    await clock.advance(1_000)
    two.session.start({ ...aliceGrant, token: 'latest' })
    await clock.advance(1_000)
    one.tab.thaw()
    await clock.advance(1_000)
    expect(tokens(one, two)).toEqual(['latest', 'latest'])
  })

  it('is not covered by a sign-out that they said before', async () => {
    const { clock, openTab, messages } = openTabs()
    const one = openTab()
    for (const token of ['first', 'second']) one.session.start({ ...aliceGrant, token })
    await one.session.signOut()
    await messages()
    one.tab.freeze()
    const two = openTab()
    await clock.advance(1_000)
    two.session.start({ ...aliceGrant, token: 'latest' })
    await clock.advance(1_000)
    one.tab.thaw()
    await clock.advance(1_000)
    expect(tokens(one, two)).toEqual([undefined, 'latest'])
  })
})

describe('the storage that tabs share', () => {
  it('holds the highest term of a page that listens, and nothing else', async () => {
    const { openTab } = openTabs()
    const { session, tab } = openTab()
    const stored = () => [key, 'weavr:test'].map((name) => tab.platform.originStorage()?.getItem(name))
    expect(stored()).toEqual([null, null])
    session.start(aliceGrant)
    session.start({ ...aliceGrant, token: 'second' })
    expect(stored()).toEqual(['2', null])
    await session.signOut()
    expect(stored()).toEqual(['2', null])
  })

  it('is not touched by a script that no page listens to', async () => {
    const { openTab } = openTabs()
    const touch = (): never => {
      throw new Error('touched')
    }
    let touches = 0
    const part = () => ({ originStorage: () => (touches++, touch()) })
    const { session, tab } = openTab({ isConnected: false, part })
    session.start(aliceGrant)
    session.markSteppedUp()
    await session.signOut()
    expect([touches, tab.errors]).toEqual([0, []])
  })
})
