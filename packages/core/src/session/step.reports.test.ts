import { describe, expect, it } from 'vitest'
import type { TabStatement } from './Effect.js'
import { aliceUser, hear, openSteps, type OpenedSteps } from './openSteps.test.fixture.js'

const told = (result: { said: TabStatement[] }) => result.said.at(-1)

/** A tab in its warning, which the token’s clock decides: the payer acted since. */
function openExpiring() {
  const tab = openSteps()
  const other = openSteps({}, 'two')
  const begun = told(tab.start())
  hear(other, begun)
  for (const one of [tab, other]) {
    one.pass(200_000)
    one.take({ type: 'input' })
    one.pass(40_000)
    one.look()
  }
  expect([tab.status(), tab.known().held?.tokenAt]).toEqual(['expiring', tab.glance.now - 240_000])
  for (const one of [tab, other]) one.pass(5_000)
  return { tab, other }
}

const accept = (tab: OpenedSteps, intent: 'user' | 'background' | 'keep-alive') =>
  tab.take({
    type: 'accepted',
    signInId: 'first',
    sentAt: tab.glance.now,
    intent,
    isPayers: intent === 'user',
  })

describe('the report that a session goes on', () => {
  it('is of the request that moved its deadline', () => {
    const { tab } = openExpiring()
    expect(accept(tab, 'user').reports).toEqual([{ type: 'extended', by: 'request' }])
    expect(tab.status()).toBe('active')
  })

  it('is of a request that left before the warning, too', () => {
    const { tab } = openExpiring()
    expect(accept(tab, 'background').reports).toEqual([{ type: 'extended', by: 'request' }])
  })

  it('is of the press, once, though the request of the press moved it', () => {
    const { tab } = openExpiring()
    const pressedAt = tab.glance.now
    expect(accept(tab, 'keep-alive').reports).toEqual([])
    expect(tab.status()).toBe('active')
    expect(tab.take({ type: 'extended', pressedAt }).reports).toEqual([{ type: 'extended', by: 'press' }])
  })

  it('is of the other tab where it was there', () => {
    const { tab, other } = openExpiring()
    const { reports } = hear(other, told(accept(tab, 'user')))
    expect(reports).toEqual([{ type: 'extended', by: 'tab' }])
    expect(other.status()).toBe('active')
  })

  it('is none for a new sign-in of the same user, which is another session', () => {
    const { tab } = openExpiring()
    expect(tab.start('second').reports).toEqual([])
    expect([tab.status(), tab.leftMs()]).toEqual(['active', 300_000])
  })
})

describe('a sign-in whose answer came too late', () => {
  it.each([
    [280_000, 'expiring', ['started', 'expiring']],
    [280_001, 'ended', ['ended']],
    [300_000, 'ended', ['ended']],
  ] as const)('by %i ms is %s, having reported %j', (ageMs, status, reports) => {
    const tab = openSteps()
    const result = tab.start('late', aliceUser, ageMs)
    expect(tab.status()).toBe(status)
    expect(result.reports.map(({ type }) => type)).toEqual(reports)
    if (status === 'ended') expect([tab.reason(), tab.known().user]).toEqual(['token-expired', aliceUser])
    if (status === 'expiring') expect(tab.leftMs()).toBe(300_000 - ageMs)
  })

  it('replaces no session that lives', () => {
    const tab = openSteps()
    tab.start()
    tab.pass(10_000)
    expect(tab.start('late', aliceUser, 290_000).did).toEqual([])
    expect([tab.status(), tab.known().held?.id]).toEqual(['active', 'first'])
  })

  it('leaves room for the session of another tab, which it asks for', () => {
    const other = openSteps({}, 'two')
    other.start()
    const tab = openSteps()
    const { said } = tab.start('late', aliceUser, 290_000)
    expect(said).toHaveLength(1)
    hear(tab, told(hear(other, said[0])))
    expect([tab.status(), tab.known().held?.id]).toEqual(['active', 'first'])
    tab.glance.canAsk = false
    tab.take({ type: 'sign-out' })
    expect(tab.start('late', aliceUser, 290_000).said).toEqual([])
  })
})

describe('a sign-in whose answer came too late', () => {
  it('ends without having started, and says why', () => {
    const tab = openSteps()
    const { effects, reports } = tab.start('late', aliceUser, 299_000)
    expect(reports).toEqual([{ type: 'ended', reason: 'token-expired' }])
    expect(effects.find(({ type }) => type === 'end')).toMatchObject({ reason: 'token-expired' })
    expect([tab.status(), tab.reason()]).toEqual(['ended', 'token-expired'])
  })
})
