import { describe, expect, it } from 'vitest'
import { aliceGrant, bobGrant } from './openSession.test.fixture.js'
import { openTabs } from './openTabs.test.fixture.js'

const codeOf = (run: () => unknown) => {
  try {
    run()
    return 'counts'
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('a sign-in under way', () => {
  it('counts while nothing came after it', () => {
    const { session } = openTabs().openTab()
    const demand = session.expectSignIn()
    expect([codeOf(demand), codeOf(demand)]).toEqual(['counts', 'counts'])
  })

  it('is overtaken by another that begins, or that has ended', () => {
    const { session } = openTabs().openTab()
    const first = session.expectSignIn()
    const second = session.expectSignIn()
    expect([codeOf(first), codeOf(second)]).toEqual(['replaced', 'counts'])
    session.start(aliceGrant)
    expect(codeOf(second)).toBe('replaced')
    const third = session.expectSignIn()
    session.start(bobGrant)
    expect(codeOf(third)).toBe('replaced')
  })

  it('is overtaken by a sign-out, though nobody was signed in', async () => {
    const { session } = openTabs().openTab()
    const demand = session.expectSignIn()
    await session.signOut()
    expect(codeOf(demand)).toBe('replaced')
  })

  it('says what came between', () => {
    const { session } = openTabs().openTab()
    const demand = session.expectSignIn()
    session.expectSignIn()
    expect(demand).toThrow(/Another sign-in or a sign-out/)
  })
})

describe('a grant whose request was answered late', () => {
  it('ends without having started, and purges', () => {
    const { openTab } = openTabs()
    const { session, state, events } = openTab()
    let purges = 0
    session.onPurge(() => purges++)
    expect(session.start({ ...aliceGrant, ageMs: 290_000 })).toMatchObject({
      status: 'ended',
      endReason: 'token-expired',
    })
    expect(state()).toMatchObject({ status: 'ended', identity: aliceGrant.identity })
    expect(events).toMatchObject([{ type: 'ended', reason: 'token-expired', identity: aliceGrant.identity }])
    expect(purges).toBe(1)
  })

  it('is refused where a session lives, which stays', () => {
    const { session, state, eventTypes } = openTabs().openTab()
    session.start(aliceGrant)
    expect(codeOf(() => session.start({ ...bobGrant, ageMs: 290_000 }))).toBe('token-expired')
    expect(() => session.start({ ...bobGrant, ageMs: 290_000 })).toThrow(/too late/)
    expect(state()).toMatchObject({ status: 'active', token: aliceGrant.token })
    expect(eventTypes()).toEqual(['started'])
  })
})

describe('who waits until the session knows where it stands', () => {
  it('is refused when another session has come meanwhile', async () => {
    const { clock, openTab } = openTabs()
    const { session } = openTab()
    session.start(aliceGrant)
    await clock.sleep(250_000)
    const waited = Promise.resolve(session.whenSure()).then(
      () => 'may go on',
      (error: { code?: string }) => error.code,
    )
    void session.signOut()
    session.start(bobGrant)
    expect(await waited).toBe('signed-out')
    expect(session.whenSure()).toBeUndefined()
  })

  it('goes on where the same session lives', async () => {
    const { clock, openTab, answers } = openTabs()
    const { session } = openTab()
    session.start(aliceGrant)
    await clock.sleep(250_000)
    const waited = Promise.all([session.whenSure(), session.whenSure()])
    await answers()
    await expect(waited).resolves.toHaveLength(2)
  })
})

describe('what is asked of no session', () => {
  it('sends nothing', async () => {
    const { session, keepAlives, state } = openTabs().openTab()
    await expect(session.extend()).rejects.toMatchObject({ code: 'signed-out' })
    session.start(aliceGrant)
    await session.signOut()
    await expect(session.extend()).rejects.toMatchObject({ code: 'signed-out' })
    expect([keepAlives(), state().status]).toEqual([0, 'ended'])
  })
})
