import { createManualClock } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { SessionError } from '../errors/SessionError.js'
import { createKeepAlive } from './createKeepAlive.js'

interface Request {
  succeed(): void
  fail(error: Error): void
}

function open() {
  const manual = createManualClock()
  const requests: Request[] = []
  const keepAlive = createKeepAlive(
    manual.timers,
    () =>
      new Promise((resolve, reject) => requests.push({ succeed: () => resolve('anything'), fail: reject })),
  )
  const session = new AbortController()
  /** What becomes of one press. */
  const send = (timeLeftMs = 60_000, { signal } = session) => {
    const sent: { outcome?: unknown } = {}
    keepAlive.send(timeLeftMs, signal).then(
      (value) => (sent.outcome = value ?? 'kept'),
      (error: { code?: string; message: string }) => (sent.outcome = error.code ?? error.message),
    )
    return sent
  }
  return { ...manual, requests, send, session }
}

describe('the request that keeps a session alive', () => {
  it('is one at a time, for all who press', async () => {
    const { send, requests, advance } = open()
    const [first, second] = [send(), send()]
    expect(requests).toHaveLength(1)
    requests[0]?.succeed()
    await advance(0)
    expect([first.outcome, second.outcome]).toEqual(['kept', 'kept'])
    send()
    expect(requests).toHaveLength(2)
  })

  it('fails all who pressed with its own error, and is sent anew by the next', async () => {
    const { send, requests, advance } = open()
    const [first, second] = [send(), send()]
    requests[0]?.fail(new Error('down'))
    await advance(0)
    expect([first.outcome, second.outcome]).toEqual(['down', 'down'])
    const third = send()
    requests[1]?.succeed()
    await advance(0)
    expect(third.outcome).toBe('kept')
  })

  it('is waited for 10 s, or as long as the session lives', async () => {
    for (const [timeLeftMs, patienceMs] of [
      [60_000, 10_000],
      [10_001, 10_000],
      [4_000, 4_000],
    ] as const) {
      const { send, advance, requests } = open()
      const sent = send(timeLeftMs)
      await advance(patienceMs - 1)
      expect(sent.outcome).toBeUndefined()
      await advance(1)
      expect(sent.outcome).toBe('no-answer')
      send(timeLeftMs)
      expect(requests).toHaveLength(2)
    }
  })

  it('that is late says nothing more, whichever way it turns out', async () => {
    for (const turn of ['succeed', 'fail'] as const) {
      const { send, advance, requests } = open()
      const first = send()
      await advance(10_000)
      const second = send()
      requests[0]?.[turn](new Error('late'))
      await advance(0)
      expect([first.outcome, second.outcome]).toEqual(['no-answer', undefined])
      // The second is still the one that is under way.
      const third = send()
      expect(requests).toHaveLength(2)
      requests[1]?.succeed()
      await advance(0)
      expect([second.outcome, third.outcome]).toEqual(['kept', 'kept'])
    }
  })

  it('fails at once when its session ends, and is not joined by the next', async () => {
    const { send, advance, requests, session } = open()
    const first = send()
    const next = new AbortController()
    const second = send(60_000, next)
    expect(requests).toHaveLength(2)
    session.abort(new SessionError('signed-out'))
    await advance(0)
    expect([first.outcome, second.outcome]).toEqual(['signed-out', undefined])
    const third = send(60_000, next)
    expect(requests).toHaveLength(2)
    requests[0]?.succeed()
    requests[1]?.succeed()
    await advance(0)
    expect([first.outcome, second.outcome, third.outcome]).toEqual(['signed-out', 'kept', 'kept'])
  })

  it('leaves no timer once it was answered', async () => {
    const { send, advance, requests, pendingTimers } = open()
    send()
    expect(pendingTimers()).toBe(1)
    requests[0]?.succeed()
    await advance(0)
    expect(pendingTimers()).toBe(0)
    send()
    requests[1]?.fail(new Error('down'))
    await advance(0)
    expect(pendingTimers()).toBe(0)
  })

  it('that cannot even be made has failed', async () => {
    const { timers } = createManualClock()
    const broken = createKeepAlive(timers, () => {
      throw new Error('cannot')
    })
    const { signal } = new AbortController()
    await expect(broken.send(60_000, signal)).rejects.toThrow('cannot')
    await expect(broken.send(60_000, signal)).rejects.toThrow('cannot')
  })
})
