import { createTabs } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import type { TabStatement } from './Effect.js'
import { createTabLink } from './createTabLink.js'
import type { Platform } from '../platform/Platform.js'

const statement: TabStatement = { tab: 'one', limits: { lifetimeMs: 1, payerIdleMs: 1 }, registers: [] }
const messages = {
  write: (said: TabStatement, now: number) => ({ from: said.tab, now }),
  read: () => undefined,
}

function open() {
  const tabs = createTabs()
  const { platform } = tabs.open()
  let channels = 0
  const openTabChannel: Platform['openTabChannel'] = (name, listener) => {
    const channel = platform.openTabChannel(name, listener)
    channels++
    return channel && { ...channel, close: () => (channels--, channel.close()) }
  }
  const link = createTabLink({ ...platform, openTabChannel }, 'a-name', messages)
  const heard: unknown[] = []
  tabs.open().platform.openTabChannel('a-name', (message) => heard.push(message))
  const other = tabs.open().platform.openTabChannel('a-name', () => {})
  return { link, heard, other, channels: () => channels, deliver: () => tabs.clock.advance(0) }
}

describe('the way to the other tabs', () => {
  it('is open from when the page listens until it no longer does', async () => {
    const { link, other, channels, deliver } = open()
    const here: unknown[] = []
    expect([link.isOpen(), channels()]).toEqual([false, 0])
    link.open((message) => here.push(message))
    expect([link.isOpen(), channels()]).toEqual([true, 1])
    other?.postMessage('hello')
    await deliver()
    expect(here).toEqual(['hello'])
    link.close()
    expect([link.isOpen(), channels()]).toEqual([false, 0])
    other?.postMessage('again')
    await deliver()
    expect(here).toEqual(['hello'])
  })

  it('takes what is said, in the form of a message, at the moment that is given', async () => {
    const { link, heard, deliver, channels } = open()
    link.open(() => {})
    link.post(statement, 5)
    link.post(statement, 6)
    await deliver()
    expect(heard).toEqual([
      { from: 'one', now: 5 },
      { from: 'one', now: 6 },
    ])
    expect(channels()).toBe(1)
  })

  it('opens for one message where the page no longer listens, and hears nothing for it', async () => {
    const { link, heard, deliver, channels, other } = open()
    const here: unknown[] = []
    link.open((message) => here.push(message))
    link.close()
    link.post(statement, 7)
    other?.postMessage('hello')
    await deliver()
    expect([heard, here, channels()]).toEqual([[{ from: 'one', now: 7 }, 'hello'], [], 0])
  })

  it('is not there for a session that no page ever listened to', async () => {
    const { link, heard, deliver, channels } = open()
    link.post(statement, 7)
    await deliver()
    expect([heard, channels()]).toEqual([[], 0])
    link.close()
  })

  it('is silent where there is no such thing', () => {
    const { platform } = createTabs().open()
    const link = createTabLink({ ...platform, openTabChannel: () => undefined }, 'a-name', messages)
    link.open(() => {})
    expect(link.isOpen()).toBe(false)
    link.post(statement, 1)
    link.close()
    link.post(statement, 2)
  })
})
