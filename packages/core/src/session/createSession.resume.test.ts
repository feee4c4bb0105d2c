import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import type { SessionGrant } from './Session.js'
import { aliceGrant, bobGrant, openSession } from './openSession.test.fixture.js'

/** A session whose server is asked on connecting, and answers when the test says so. */
function open() {
  const tab = createManualPlatform()
  let settle = { answer: (_: SessionGrant | undefined) => {}, fail: () => {} }
  let asked = 0
  const opened = openSession(tab, {
    resume: () =>
      new Promise((resolve, reject) => {
        asked += 1
        settle = { answer: resolve, fail: () => reject(new Error('offline')) }
      }),
  })
  const statuses: string[] = []
  opened.session.subscribe(({ status }) => statuses.push(status))
  return {
    ...opened,
    clock: tab.clock,
    statuses,
    asked: () => asked,
    async answer(grant?: SessionGrant) {
      settle.answer(grant)
      await tab.clock.advance(0)
    },
    async fail() {
      settle.fail()
      await tab.clock.advance(0)
    },
  }
}

describe('a page whose token is in a cookie', () => {
  it('asks the server on connecting, and says so from the start: a server renders no sign-in form', async () => {
    const { session, statuses, asked, answer } = open()
    expect(session.getInitialState().status).toBe('resuming')
    expect(() => session.admit()).toThrow('signed-out')
    expect([session.getState().status, asked()]).toEqual(['resuming', 0])
    session.connect()
    expect([session.getState().status, asked()]).toEqual(['resuming', 1])
    expect(() => session.admit()).toThrow('signed-out')
    await answer({ ...aliceGrant, ageMs: 40_000 })
    expect(statuses).toEqual(['active'])
    expect(session.getState()).toMatchObject({ token: aliceGrant.token, identity: aliceGrant.identity })
    expect(session.timeLeftMs()).toBe(260_000)
  })

  it('is signed out where the server knows nobody, or cannot be asked', async () => {
    for (const how of ['answer', 'fail'] as const) {
      const opened = open()
      opened.session.connect()
      await opened[how]()
      expect(opened.statuses).toEqual(['signed-out'])
    }
  })

  it('takes what a payer says meanwhile for truer', async () => {
    const { session, answer, eventTypes } = open()
    session.connect()
    session.start(bobGrant)
    await answer(aliceGrant)
    expect(session.getState().identity).toEqual(bobGrant.identity)
    await session.signOut()
    expect(eventTypes()).not.toContain('replaced')
  })

  it('resumes nobody who has signed out meanwhile', async () => {
    const { session, answer } = open()
    session.connect()
    await session.signOut()
    await answer(aliceGrant)
    expect(session.getState().token).toBeUndefined()
  })

  it('drops an answer that comes too late for anybody to be warned', async () => {
    const { session, answer, statuses } = open()
    session.connect()
    await answer({ ...aliceGrant, ageMs: 299_000 })
    expect(session.getState().token).toBeUndefined()
    expect(statuses.at(-1)).toBe('ended')
  })

  it('asks again only while nobody has been here', async () => {
    const { session, answer, asked } = open()
    const disconnect = session.connect()
    await answer(aliceGrant)
    disconnect()
    session.connect()
    expect(asked()).toBe(1)
    await session.signOut()
    session.connect()
    expect(asked()).toBe(1)
  })

  it('does not stumble over an answer that is none', async () => {
    const { session, answer } = open()
    session.connect()
    await answer({ token: 5 } as never)
    expect(session.getState().status).toBe('signed-out')
  })
})
