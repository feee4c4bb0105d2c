import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it, vi } from 'vitest'
import { createWeavr } from '../createWeavr.js'
import { isWeavrError } from './isWeavrError.js'

function open(answer: (request: Request) => Response | Promise<Response> = () => new Response('{}')) {
  const tab = createManualPlatform()
  const sent: Request[] = []
  const weavr = createWeavr({
    baseUrl: 'https://app.example/api/weavr',
    platform: tab.platform,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      sent.push(request)
      return answer(request)
    },
  })
  weavr.session.connect()
  weavr.session.start({ token: 'the-token', identity: { type: 'CORPORATE', id: '1' } })
  return { ...weavr, tab, clock: tab.clock, sent, state: weavr.session.getState }
}

const own = 'https://app.example/api/own'

describe('fetch with the session’s token', () => {
  it('sends what it is given, with the token', async () => {
    const { fetch, sent } = open(() => new Response('text', { status: 404 }))
    const response = await fetch(own, { method: 'POST', body: 'hello', headers: { 'x-mine': '1' } })
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('text')
    expect(sent[0]).toMatchObject({ method: 'POST', url: own })
    expect(await sent[0]?.text()).toBe('hello')
    expect([sent[0]?.headers.get('x-mine'), sent[0]?.headers.get('authorization')]).toEqual([
      '1',
      'Bearer the-token',
    ])
  })

  it('says that the session ended, not what a cut off body of a refusal was taken for', async () => {
    let cut = () => {}
    const body = new ReadableStream({
      start: (controller) => void (cut = () => controller.error(new Error('cut off'))),
    })
    const { api, session } = open(() => new Response(body, { status: 403 }))
    const call = api.GET('/managed_cards').catch((error: unknown) => error)
    await expect.poll(() => body.locked).toBe(true)
    const signingOut = session.signOut()
    cut()
    expect(await call).toMatchObject({ name: 'SessionError', code: 'signed-out' })
    await signingOut.catch(() => {})
  })

  it('takes a Request or a URL as well', async () => {
    const { fetch, sent } = open()
    await fetch(new Request(own, { headers: { 'x-mine': '1' } }))
    await fetch(new URL(own))
    expect(
      sent.map(({ url, headers }) => [url, headers.get('x-mine'), headers.get('authorization')]),
    ).toEqual([
      [own, '1', 'Bearer the-token'],
      [own, null, 'Bearer the-token'],
    ])
  })

  it('joins the caller’s signal with the session’s, unless that ends with it anyway', async () => {
    const join = vi.spyOn(AbortSignal, 'any')
    const { fetch, sent } = open()
    const { signal } = new AbortController()
    await fetch(own, { signal })
    await fetch(own)
    await fetch(own, { signal, endsWithSession: true })
    expect(join).toHaveBeenCalledTimes(1)
    expect(sent).toHaveLength(3)
    join.mockRestore()
  })

  it('drops what comes after the end, also where the caller’s signal did not end with the session', async () => {
    const answers: ((response: Response) => void)[] = []
    const { fetch, session } = open(() => new Promise((resolve) => answers.push(resolve)))
    const { signal } = new AbortController()
    const call = fetch(own, { signal, endsWithSession: true }).catch((error: unknown) => error)
    await expect.poll(() => answers).toHaveLength(1)
    const signingOut = session.signOut()
    answers[0]!(new Response('{}'))
    expect(await call).toMatchObject({ name: 'SessionError', code: 'signed-out' })
    answers[1]!(new Response(null, { status: 204 }))
    await signingOut
  })

  it('never moves the token clock by default, whatever the endpoint answers', async () => {
    const { fetch, session, clock, tab } = open()
    await clock.advance(100_000)
    tab.act()
    await fetch(own)
    await fetch(own, { intent: 'user' })
    await fetch(own, { method: 'POST' })
    expect(session.timeLeftMs()).toBe(200_000)
    expect(session.getState().decidedBy).toBe('token')
  })

  it('moves the token clock where the caller says that the endpoint reaches Weavr', async () => {
    const { fetch, session, clock } = open()
    await clock.advance(100_000)
    await fetch(own, { intent: 'user', reachesWeavr: true })
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('moves no clock for an error or a page, even so', async () => {
    for (const answer of [
      () => new Response(null, { status: 500 }),
      () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
    ]) {
      const { fetch, session, clock } = open(answer)
      await clock.advance(100_000)
      await fetch(own, { intent: 'user', reachesWeavr: true })
      expect(session.timeLeftMs()).toBe(200_000)
    }
  })

  it('ends the session at a 401, once, even with ten calls in flight', async () => {
    const waiting: (() => void)[] = []
    const { fetch, session, state, clock } = open(
      () => new Promise((resolve) => waiting.push(() => resolve(new Response(null, { status: 401 })))),
    )
    let changes = 0
    session.subscribe(() => changes++)
    const calls = Array.from({ length: 10 }, () =>
      fetch(own).then(
        ({ status }) => status,
        (error: unknown) => (isWeavrError(error) ? error.code : error),
      ),
    )
    await clock.advance(0)
    for (const answer of waiting) answer()
    const outcomes = await Promise.all(calls)
    expect(state()).toMatchObject({ status: 'ended', endReason: 'rejected' })
    expect(changes).toBe(1)
    expect(outcomes.filter((outcome) => outcome !== 401 && outcome !== 'rejected')).toEqual([])
    expect(waiting).toHaveLength(10)
  })

  it('sends a write while the warning is up, and no read that nobody asked for', async () => {
    const { fetch, clock, sent } = open()
    await clock.advance(250_000)
    await expect(fetch(own)).rejects.toMatchObject({ name: 'SessionError', code: 'paused' })
    await expect(fetch(own, { method: 'HEAD' })).rejects.toMatchObject({
      name: 'SessionError',
      code: 'paused',
    })
    await fetch(own, { method: 'DELETE' })
    await fetch(own, { intent: 'user' })
    expect(sent.map(({ method }) => method)).toEqual(['DELETE', 'GET'])
  })

  it('is refused without a session', async () => {
    const { fetch, session, sent } = open()
    await session.signOut()
    sent.length = 0
    await expect(fetch(own)).rejects.toMatchObject({ name: 'SessionError', code: 'signed-out' })
    expect(sent).toEqual([])
  })

  it('rejects with a NetworkError when nobody answers, and with the caller’s AbortError when the caller gave up', async () => {
    const { fetch } = open(({ signal }) =>
      Promise.reject(signal.aborted ? (signal.reason as Error) : new TypeError('Failed to fetch')),
    )
    await expect(fetch(own)).rejects.toMatchObject({ name: 'NetworkError', code: 'network' })
    await expect(fetch(own, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('remembers a write under way at the end', async () => {
    const { fetch, session, state, clock } = open(() => new Promise(() => {}))
    void fetch(own, { method: 'PUT' }).catch(() => {})
    await clock.advance(0)
    void session.signOut()
    expect(state().interruptedWrite).toBe(true)
  })
})
