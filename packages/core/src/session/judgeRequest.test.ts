import { describe, expect, it } from 'vitest'
import { judgeRequest } from './judgeRequest.js'
import { openSteps } from './openSteps.test.fixture.js'
import type { SessionRules } from './Known.js'

/** What is known so long after the payer’s last input, and how it judges a request. */
function open(quietMs: number, rules: Partial<SessionRules> = {}) {
  const tab = openSteps({ backgroundIdleMs: 60_000, ...rules })
  tab.start()
  tab.pass(quietMs)
  tab.look()
  return {
    tab,
    judge: (said: Parameters<typeof judgeRequest>[2] = {}) => judgeRequest(tab.known(), tab.glance.now, said),
  }
}

describe('a request that says nothing', () => {
  it.each([
    [0, 'user', false],
    [9_999, 'user', false],
    [10_000, 'background', false],
    [60_000, 'background', false],
    [60_001, 'background', true],
  ] as const)('%i ms after the payer’s input is %s; paused: %s', (quietMs, intent, isPaused) => {
    // Taken for the payer’s, it is no act of theirs.
    expect(open(quietMs).judge()).toEqual({ intent, isPayers: false, isPaused })
  })

  it.each([
    [3_999, 'user', false],
    [4_000, 'background', false],
    [4_001, 'background', true],
  ] as const)(
    'goes by the idle threshold where that is shorter: %i ms, %s; paused: %s',
    (quietMs, intent, isPaused) => {
      expect(open(quietMs, { backgroundIdleMs: 4_000 }).judge()).toEqual({
        intent,
        isPayers: false,
        isPaused,
      })
    },
  )

  it('is paused while the session expires, however lately there was input', () => {
    const { tab, judge } = open(0, { lifetimeMs: 61_000, payerIdleMs: 61_000 })
    tab.pass(999)
    tab.take({ type: 'input' })
    expect(judge()).toMatchObject({ intent: 'user', isPaused: false })
    tab.pass(1)
    tab.look()
    expect(tab.status()).toBe('expiring')
    expect(judge()).toEqual({ intent: 'background', isPayers: false, isPaused: true })
  })

  it('but writes is the payer’s at any time', () => {
    expect(open(100_000).judge({ write: true })).toEqual({ intent: 'user', isPayers: true, isPaused: false })
  })

  it('where nobody was ever signed in is background', () => {
    const tab = openSteps()
    expect(judgeRequest(tab.known(), tab.glance.now, {})).toEqual({
      intent: 'background',
      isPayers: false,
      isPaused: true,
    })
  })
})

describe('a request that says what it is', () => {
  it.each([
    ['user', true],
    ['background', false],
    ['keep-alive', false],
  ] as const)('is that: %s', (intent, isPayers) => {
    for (const write of [true, false])
      expect(open(0).judge({ intent, write })).toEqual({ intent, isPayers, isPaused: false })
  })

  it('waits as background alone', () => {
    const { judge } = open(60_001)
    expect(
      ['user', 'background', 'keep-alive'].map((intent) => judge({ intent: intent as 'user' }).isPaused),
    ).toEqual([false, true, false])
  })
})

describe('any request', () => {
  it('waits while the tab does not know where it stands', () => {
    const { tab, judge } = open(0)
    tab.pass(242_000)
    tab.look()
    expect(tab.status()).toBe('active')
    for (const intent of ['user', 'background', 'keep-alive', undefined] as const)
      expect(judge({ intent }).isPaused).toBe(true)
  })
})
