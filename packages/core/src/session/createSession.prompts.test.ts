import { describe, expect, it } from 'vitest'
import { aliceGrant } from './openSession.test.fixture.js'
import { openTabs } from './openTabs.test.fixture.js'

/** A session 290 s after sign-in, of which nobody saw the warning unless `during` shows it. */
async function openLate(
  during: (tab: ReturnType<ReturnType<typeof openTabs>['openTab']>) => void = () => {},
) {
  const { clock, openTab, answers } = openTabs({ isPrompted: false })
  const tab = openTab()
  tab.session.start(aliceGrant)
  await clock.advance(100_000)
  during(tab)
  await clock.advance(190_000)
  return { ...tab, clock, answers }
}

describe('a warning', () => {
  it('that no prompt shows is not seen: a prompt that comes with under 20 s left ends the session', async () => {
    const { state, session, answers } = await openLate()
    expect(state().status).toBe('expiring')
    session.mountPrompt()
    await answers()
    expect(state()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
  })

  it('that a prompt shows is seen, and stands for prompts that come later', async () => {
    const { state, session, answers } = await openLate((tab) => tab.session.mountPrompt())
    session.mountPrompt()
    await answers()
    expect(state().status).toBe('expiring')
  })

  it('is not seen in a prompt that has gone', async () => {
    const { state, session, answers } = await openLate((tab) => tab.session.mountPrompt()())
    session.mountPrompt()
    await answers()
    expect(state().status).toBe('ended')
  })

  it('is seen while one of two prompts is there, however often the other says that it has gone', async () => {
    const { state, session, answers } = await openLate(({ session: of }) => {
      const gone = of.mountPrompt()
      of.mountPrompt()
      gone()
      gone()
    })
    session.mountPrompt()
    await answers()
    expect(state().status).toBe('expiring')
  })

  it('is not seen on a page that has been left, though its prompt was not taken away', async () => {
    const { state, session, answers } = await openLate((tab) => {
      tab.session.mountPrompt()
      tab.disconnect()
    })
    expect(state().status).toBe('expiring')
    session.connect()
    await answers()
    expect(state().status).toBe('ended')
  })
})

describe('a page that is looked at', () => {
  it('asks the other tabs when it comes into view, and at nothing else', async () => {
    const { openTab, listen, messages } = openTabs()
    const { said } = listen()
    const { session, tab } = openTab()
    session.start(aliceGrant)
    await messages()
    const askedBy = async (what: () => void) => {
      said.length = 0
      what()
      await messages()
      return said.filter((message) => (message as { question?: string }).question !== undefined).length
    }
    // As `focus` and `online` do.
    expect(await askedBy(tab.show)).toBe(0)
    expect(await askedBy(tab.hide)).toBe(0)
    expect(await askedBy(tab.hide)).toBe(0)
    expect(await askedBy(tab.show)).toBe(1)
    expect(await askedBy(tab.show)).toBe(0)
  })

  it('goes by no clock that it turns out not to share with the tab that answers', async () => {
    const { openTab, messages, clock } = openTabs()
    const one = openTab()
    one.session.start(aliceGrant)
    await clock.advance(10_000)
    const part = ({ clock: usual }: { clock: { wallMs(): number; monotonicMs(): number } }) => ({
      clock: { ...usual, sharedMs: () => usual.monotonicMs() + 3_600_000 },
    })
    const two = openTab({ part })
    await messages()
    expect(two.session.timeLeftMs()).toBe(290_000)
  })
})

describe('what is shown', () => {
  it('may be acted on at once by whoever hears of it: nothing is left over', async () => {
    const { clock, openTab } = openTabs()
    const { session, state, events } = openTab()
    session.start(aliceGrant)
    await clock.advance(500)
    session.subscribe(({ status }) => {
      if (status === 'active') void session.signOut()
    })
    // The deadline moves by so little that nobody need be told: all that happens is that it is shown.
    session.admit({ intent: 'user' }).settle('accepted')
    expect(state().status).toBe('ended')
    expect(events.at(-1)).toMatchObject({ type: 'ended', reason: 'signed-out' })
  })

  it('needs nobody who hears of the events', async () => {
    const { clock, openTab } = openTabs({ onSessionEvent: undefined })
    const { session, state, tab } = openTab()
    session.start(aliceGrant)
    await clock.advance(300_000)
    expect([state().status, tab.errors]).toEqual(['ended', []])
  })
})
