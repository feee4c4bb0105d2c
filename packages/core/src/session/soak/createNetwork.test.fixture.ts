import type { ManualClock } from '@weavr-kit/sandbox/testing'
import type { RequestIntent } from '../SessionState.js'
import type { TokenServer } from './createTokenServer.test.fixture.js'
import type { Journey } from './History.test.fixture.js'
import { baseUrl, type Page } from './openPage.test.fixture.js'

/** A request on its way. */
export interface Travelling extends Journey {
  /** What its caller said that it counts as; `inferred` where nothing. */
  said: RequestIntent | 'inferred'
  /** When it left its page, in true time. */
  leftAt?: number
}

export interface Network {
  /** The `fetch` of one page. No abort cuts it short, but for requests that hang. */
  fetchOf(page: Page): typeof globalThis.fetch
  /** Announces a request; the name goes into its header `x-journey`. */
  announce(journey: Omit<Travelling, 'leftAt'>): string
  journey(name: string): Travelling
}

export interface NetworkOptions {
  clock: ManualClock
  server: TokenServer
  now(): number
  /** A sign-in reached the server; answers what it grants. */
  signsIn(page: Page, user: number, sentAt: number): object
  /** Hears each request with a token as it leaves its page. */
  leaves(page: Page, token: string, request: Travelling): void
  /** Hears a token being revoked. */
  revokes(page: Page, token: string): void
}

const keepAlive: Travelling = { arrives: 0, answers: 0, outcome: 'ok', said: 'keep-alive' }

export function createNetwork({ clock, server, now, signsIn, leaves, revokes }: NetworkOptions): Network {
  const journeys: Travelling[] = []
  const journey = (name: string) => journeys[Number(name)] ?? keepAlive

  // What takes no time takes no turn of the event loop either.
  const travel = (delayMs: number) =>
    delayMs > 0 ? new Promise<void>((resolve) => clock.timers.after(delayMs, resolve)) : undefined

  /**
   * A frozen page hears of its answers when it thaws, in line with its messages and timers; a closed one
   * never.
   */
  const arriveAt = ({ frozen, closed, manual }: Page, delayMs: number) =>
    delayMs > 0 || frozen || closed
      ? new Promise<void>((resolve) => manual.platform.timers.after(delayMs, resolve))
      : undefined

  async function signIn(page: Page, body: string) {
    const sentAt = now()
    const { email } = JSON.parse(body) as { email: string }
    const { user, arrives, answers } = JSON.parse(email) as { user: number } & Journey
    await travel(arrives)
    const granted = signsIn(page, user, sentAt)
    await arriveAt(page, answers)
    page.granted = true
    return Response.json(granted)
  }

  async function send(page: Page, token: string, request: Travelling, signal?: AbortSignal | null) {
    request.leftAt = now()
    leaves(page, token, request)
    await travel(request.arrives)
    if (request.outcome === 'refused') server.revoke(token)
    const taken = request.outcome !== 'fails' && server.call(token)
    if (request.outcome === 'hangs')
      await new Promise((_, reject) => signal?.addEventListener('abort', reject))
    await arriveAt(page, request.answers)
    if (request.outcome === 'lost') throw new TypeError('lost')
    return new Response('{}', { status: request.outcome === 'fails' ? 503 : taken ? 200 : 401 })
  }

  return {
    journey,
    announce: (announced) => String(journeys.push({ ...announced }) - 1),
    fetchOf: (page) => async (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      const headers = input instanceof Request ? input.headers : new Headers(init?.headers)
      const token = headers.get('authorization')?.slice('Bearer '.length) ?? ''
      const path = url.slice(baseUrl.length)
      if (path === '/login_with_password') return signIn(page, init?.body as string)
      if (path === '/logout') {
        revokes(page, token)
        server.revoke(token)
        return new Response(null, { status: 204 })
      }
      const name = headers.get('x-journey') ?? page.keepAliveJourney
      if (!headers.has('x-journey')) page.keepAliveJourney = ''
      const known = name === '' ? { ...keepAlive } : journey(name)
      return send(page, token, known, init?.signal)
    },
  }
}
