import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { createWeavr } from '../createWeavr.js'
import { isWeavrError } from '../api/isWeavrError.js'
import { stepUpOf } from './stepUpOf.js'

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
const refusal = () => json(403, { errorCode: 'STEP_UP_REQUIRED' })
const identity = { type: 'CORPORATE', id: '1' } as const

/**
 * A signed-in client on a server that wants a step-up until `proven`; keeps what was sent, and how often the
 * challenge opened.
 */
function open({
  connect = true,
  answer,
}: { connect?: boolean; answer?: (request: Request) => Response | Promise<Response> } = {}) {
  const tab = createManualPlatform()
  const sent: { request: Request; body: string }[] = []
  const server = { proven: false }
  const weavr = createWeavr({
    baseUrl: 'https://app.example/api/weavr',
    platform: tab.platform,
    async fetch(input, init) {
      const request = new Request(input, init)
      sent.push({ request, body: await request.clone().text() })
      return answer?.(request) ?? (server.proven ? json(200, { id: '7' }) : refusal())
    },
  })
  weavr.session.connect()
  weavr.session.start({ token: 'the-token', identity })
  const stepUp = stepUpOf(weavr)
  let opened = 0
  stepUp.subscribe((state, before) => void (opened += +(state.open && !before.open)))
  const disconnect = connect ? stepUp.connect() : () => {}
  const settle = () => tab.clock.advance(1)
  const prove = () => {
    server.proven = true
    stepUp.finish()
  }
  const getCard = (options?: object) =>
    weavr.api.GET('/managed_cards/{id}', { params: { path: { id: '7' } }, ...options })
  return {
    ...weavr,
    weavr,
    tab,
    sent,
    server,
    gate: stepUp,
    opened: () => opened,
    disconnect,
    settle,
    prove,
    getCard,
  }
}

const outcome = (call: Promise<unknown>) =>
  call.then(
    (value) => value,
    (error: unknown) => error,
  ) as Promise<{ code?: string; name?: string; id?: string }>

describe('a call that needs a step-up', () => {
  it('fails as before while nobody can ask the payer', async () => {
    const { getCard, gate } = open({ connect: false })
    expect(await outcome(getCard())).toMatchObject({ name: 'StepUpRequiredError', code: 'STEP_UP_REQUIRED' })
    expect(gate.getState().open).toBe(false)
  })

  it('waits, and is sent again as it was: method, address, body, reference and intent', async () => {
    const { api, sent, settle, prove, gate, session, tab } = open()
    await tab.clock.advance(30_000)
    const body = { friendlyName: 'Travel' }
    const call = outcome(
      api.PATCH('/managed_cards/{id}', {
        params: { path: { id: '7' }, header: { 'idempotency-ref': 'ref-1' } },
        body: body as never,
      }),
    )
    await settle()
    expect(gate.getState()).toEqual({ open: true })
    expect(session.getState().interruptedWrite).toBe(false)
    prove()
    expect(await call).toEqual({ id: '7' })
    expect(gate.getState().open).toBe(false)
    expect(session.getState().steppedUp).toBe(true)
    const [first, second] = sent.map(({ request, body: text }) => [
      request.method,
      request.url,
      text,
      Object.fromEntries(request.headers),
    ])
    expect(second).toEqual(first)
    expect(first?.[2]).toBe('{"friendlyName":"Travel"}')
    expect(sent).toHaveLength(2)
  })

  it('keeps the intent it left with: a background read moves no clock of the payer', async () => {
    const { getCard, settle, prove, session, tab } = open()
    await tab.clock.advance(20_000)
    const call = outcome(getCard())
    await settle()
    prove()
    await call
    expect(session.timeLeftMs()).toBe(279_999)
  })

  it('shares one challenge with nine others', async () => {
    const { getCard, opened, sent, settle, prove } = open()
    const calls = Array.from({ length: 10 }, () => outcome(getCard()))
    await settle()
    expect([opened(), sent.length]).toEqual([1, 10])
    prove()
    expect(await Promise.all(calls)).toEqual(Array(10).fill({ id: '7' }))
    expect([opened(), sent.length]).toEqual([1, 20])
  })

  it('fails with StepUpCancelledError when the payer cancels, with all others, and the session lives on', async () => {
    const { getCard, gate, sent, session, settle } = open()
    const calls = Array.from({ length: 10 }, () => outcome(getCard()))
    await settle()
    gate.cancel()
    const errors = await Promise.all(calls)
    expect(
      errors.every(
        (error) => isWeavrError(error, 'step-up-cancelled') && error.name === 'StepUpCancelledError',
      ),
    ).toBe(true)
    expect([sent.length, session.getState().status, gate.getState().open]).toEqual([10, 'active', false])
  })

  it('fails with why when the session ends meanwhile, and is not sent again', async () => {
    const { getCard, gate, sent, session, settle } = open()
    const calls = Array.from({ length: 10 }, () => outcome(getCard()))
    await settle()
    void session.signOut()
    expect((await Promise.all(calls)).map(({ name, code }) => `${name} ${code}`)).toEqual(
      Array(10).fill('SessionError signed-out'),
    )
    expect(gate.getState().open).toBe(false)
    expect(sent.filter(({ request }) => request.method === 'GET')).toHaveLength(10)
  })

  it('fails when its time runs out, or somebody else signs in', async () => {
    const idle = open()
    const late = outcome(idle.getCard())
    await idle.tab.clock.advance(300_000)
    expect(await late).toMatchObject({ name: 'SessionError', code: 'payer-idle' })
    const other = open()
    const call = outcome(other.getCard())
    await other.settle()
    other.session.start({ token: 'another', identity: { type: 'CONSUMER', id: '2' } })
    expect(await call).toMatchObject({ name: 'SessionError', code: 'replaced' })
    expect(other.sent).toHaveLength(1)
  })

  it('that is refused again says so: once for each call', async () => {
    const { getCard, gate, opened, sent, settle } = open()
    const call = outcome(getCard())
    await settle()
    gate.finish()
    expect(await call).toMatchObject({ name: 'StepUpRequiredError' })
    expect([opened(), sent.length, gate.getState().open]).toEqual([1, 2, false])
    // The server has forgotten it: another call may ask anew.
    const next = outcome(getCard())
    await settle()
    expect(opened()).toBe(2)
    gate.cancel()
    await next
  })

  it('that hears of its refusal after the step-up goes again without asking anew', async () => {
    const answers: (() => void)[] = []
    let first = true
    const slow = () =>
      first
        ? new Promise<Response>((resolve) => answers.push(() => resolve(refusal())))
        : json(200, { id: '7' })
    const { getCard, opened, gate, settle } = open({ answer: slow })
    const calls = [outcome(getCard()), outcome(getCard())]
    await settle()
    answers[0]!()
    await settle()
    first = false
    gate.finish()
    await settle()
    answers[1]!()
    expect(await Promise.all(calls)).toEqual([{ id: '7' }, { id: '7' }])
    expect(opened()).toBe(1)
  })

  it('that hears of its refusal after the payer cancelled is cancelled with the others, and does not ask anew', async () => {
    const answers: (() => void)[] = []
    const { getCard, opened, gate, settle } = open({
      answer: () => new Promise((resolve) => answers.push(() => resolve(refusal()))),
    })
    const calls = [outcome(getCard()), outcome(getCard())]
    await settle()
    answers[0]!()
    await settle()
    gate.cancel()
    answers[1]!()
    expect((await Promise.all(calls)).map(({ code }) => code)).toEqual([
      'step-up-cancelled',
      'step-up-cancelled',
    ])
    expect([opened(), gate.getState().open]).toEqual([1, false])
    void outcome(getCard())
    await settle()
    answers[2]!()
    await settle()
    expect(gate.getState().open).toBe(true)
  })

  it('leaves when its caller does, and the challenge stays for the payer', async () => {
    const { getCard, gate, settle, sent } = open()
    const controller = new AbortController()
    const call = outcome(getCard({ signal: controller.signal }))
    await settle()
    controller.abort()
    expect(await call).toMatchObject({ name: 'AbortError' })
    expect(gate.getState().open).toBe(true)
    gate.finish()
    expect(sent).toHaveLength(1)
  })

  it('is a poll: it waits too, but does not ask a payer again who has just said no', async () => {
    const { getCard, gate, opened, settle } = open()
    const poll = outcome(getCard({ intent: 'background' }))
    await settle()
    gate.cancel()
    expect(await poll).toMatchObject({ code: 'step-up-cancelled' })
    expect(await outcome(getCard({ intent: 'background' }))).toMatchObject({ code: 'step-up-cancelled' })
    expect(opened()).toBe(1)
    const asked = outcome(getCard({ intent: 'user' }))
    await settle()
    expect(opened()).toBe(2)
    gate.cancel()
    await asked
  })

  it('has a token of its own: none of the session’s business', async () => {
    const { api, gate } = open()
    expect(await outcome(api.GET('/identities', { token: 'another' }))).toMatchObject({
      name: 'StepUpRequiredError',
    })
    expect(gate.getState().open).toBe(false)
  })

  it('is cancelled when what asks the payer goes away', async () => {
    const { disconnect, getCard, settle } = open()
    const call = outcome(getCard())
    await settle()
    disconnect()
    expect(await call).toMatchObject({ code: 'step-up-cancelled' })
    expect(await outcome(getCard())).toMatchObject({ name: 'StepUpRequiredError' })
  })
})

describe('asking ahead', () => {
  it('says why, and resolves once proven; then nothing is asked', async () => {
    const { gate, opened, prove } = open()
    const asked = outcome(gate.ask({ why: 'to see the card number', action: 'Show card number' }))
    expect(gate.getState()).toEqual({ open: true, why: 'to see the card number', action: 'Show card number' })
    prove()
    await asked
    await gate.ask()
    expect(opened()).toBe(1)
  })

  it('is answered by a step-up in another way, such as an enrolment', async () => {
    const { gate, session } = open()
    const asked = gate.ask()
    session.markSteppedUp()
    await asked
    expect(gate.getState().open).toBe(false)
  })

  it('fails without a session, and where nothing could ask', async () => {
    const { gate, session } = open()
    void session.signOut()
    expect(await outcome(gate.ask())).toMatchObject({ name: 'SessionError', code: 'signed-out' })
    expect(await outcome(open({ connect: false }).gate.ask())).toMatchObject({
      name: 'ConfigurationError',
      code: 'no-step-up',
    })
  })

  it('has one challenge for one session, whoever asks for it', () => {
    const { weavr, gate } = open()
    expect(stepUpOf(weavr)).toBe(gate)
  })
})
