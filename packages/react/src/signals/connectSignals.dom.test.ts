import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { createWeavr } from '@weavr-kit/core'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getSignals } from '../internal/getSignals.js'
import { weavrKey } from '../internal/weavrKey.js'
import {
  managedAccountQuery,
  managedAccountIbanQuery,
} from '../resources/managed-accounts/managedAccountQueries.js'
import { connectSignals } from './connectSignals.js'

const grant = { token: 'the-token', identity: { type: 'CORPORATE', id: '7' } } as const
const stops: (() => void)[] = []
afterEach(() => {
  stops.splice(0).forEach((stop) => stop())
  vi.useRealTimers()
})

interface Stream {
  write(text: string): Promise<void>
  end(): Promise<void>
  isGone(): boolean
}

/** A page that is signed in, before a proxy that counts what it is asked, and whose streams the test writes. */
function open({ status = 200 } = {}) {
  const tab = createManualPlatform()
  const asked: string[] = []
  const streams: Stream[] = []
  let refusal = status
  const settle = () => tab.clock.advance(0)
  function openStream(signal: AbortSignal) {
    let pen!: ReadableStreamDefaultController<Uint8Array>
    let isGone = false
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => void (pen = controller),
      cancel: () => void (isGone = true),
    })
    signal.addEventListener('abort', () => {
      isGone = true
      pen.error(signal.reason)
    })
    streams.push({
      async write(text) {
        pen.enqueue(new TextEncoder().encode(text))
        await settle()
      },
      async end() {
        pen.close()
        await settle()
      },
      isGone: () => isGone,
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
  const weavr = createWeavr({
    baseUrl: 'https://app.test/api/weavr',
    platform: tab.platform,
    fetch: async (input, init) => {
      const path = new URL(input as string).pathname.replace('/api/weavr', '')
      asked.push(path)
      if (path !== '/signals') return Response.json({ id: path.split('/')[2], state: 'PENDING_ALLOCATION' })
      return refusal === 200 ? openStream(init!.signal!) : new Response(null, { status: refusal })
    },
  })
  const client = new QueryClient()
  stops.push(weavr.session.connect(), connectSignals(weavr, client), () => client.clear())
  return {
    ...weavr,
    weavr,
    tab,
    client,
    asked,
    streams,
    settle,
    answer: (next: number) => void (refusal = next),
    watch(options: { queryKey: unknown }) {
      stops.push(new QueryObserver(client, options as never).subscribe(() => {}))
      return settle()
    },
    signIn() {
      weavr.session.start(grant)
      return settle()
    },
  }
}

const opened = 'event: open\ndata:\n\n'
const deposit = 'data: {"event":"managed_accounts_deposits_watch","ids":["900"]}\n\n'

describe('the stream', () => {
  it('is there while somebody is signed in, with their token, and ends with the session', async () => {
    const { session, asked, streams, signIn } = open()
    expect(asked).toEqual([])
    await signIn()
    expect(asked).toEqual(['/signals'])
    expect(streams[0]!.isGone()).toBe(false)
    await session.signOut()
    expect(streams[0]!.isGone()).toBe(true)
  })

  it('is no activity: it moves no deadline', async () => {
    const { session, tab, streams, signIn } = open()
    await signIn()
    await streams[0]!.write(opened)
    await tab.clock.advance(100_000)
    await streams[0]!.write(deposit)
    expect(session.timeLeftMs()).toBe(200_000)
  })

  it('is opened again when it ends, later each time it fails', async () => {
    const { tab, asked, streams, answer, signIn } = open()
    await signIn()
    await streams[0]!.write(opened)
    answer(503)
    await streams[0]!.end()
    for (const ms of [1_000, 2_000, 4_000]) {
      const before = asked.length
      await tab.clock.advance(ms - 1)
      expect(asked).toHaveLength(before)
      await tab.clock.advance(1)
      expect(asked).toHaveLength(before + 1)
    }
    answer(200)
    await tab.clock.advance(8_000)
    expect(streams).toHaveLength(2)
  })

  it('is not there while the page is hidden, and what happened meanwhile is read when it is shown', async () => {
    const { weavr, tab, client, asked, streams, settle, signIn } = open()
    await signIn()
    await streams[0]!.write(opened)
    tab.hide()
    await settle()
    expect(streams[0]!.isGone()).toBe(true)
    expect(getSignals(weavr).isUp()).toBe(false)
    const queryKey = weavrKey(weavr, 'users', 'list', {})
    client.setQueryData(queryKey, 'old')
    await tab.clock.advance(60_000)
    expect(asked).toEqual(['/signals'])
    tab.show()
    await settle()
    await streams[1]!.write(opened)
    expect(client.getQueryState(queryKey)!.isInvalidated).toBe(true)
  })

  it('that is not there ends no session', async () => {
    const { session, signIn } = open({ status: 403 })
    await signIn()
    expect(session.getState().status).toBe('active')
  })
})

describe('a signal', () => {
  it('has read again what is shown of its thing, and marks the rest of it alone', async () => {
    const { weavr, client, asked, streams, watch, signIn } = open()
    await signIn()
    await streams[0]!.write(opened)
    await watch(managedAccountQuery(weavr, '900'))
    await watch(managedAccountQuery(weavr, '901'))
    const others = (['users', 'managed-cards'] as const).map((name) => weavrKey(weavr, name, 'list', {}))
    for (const queryKey of others) client.setQueryData(queryKey, 'old')
    asked.length = 0
    await streams[0]!.write(deposit)
    expect(asked[0]).toBe('/managed_accounts/900')
    expect(others.map((queryKey) => client.getQueryState(queryKey)!.isInvalidated)).toEqual([false, false])
  })

  it('is heard by those who wait for it, and comes in any pieces', async () => {
    const { weavr, streams, signIn } = open()
    const heard: unknown[] = []
    stops.push(getSignals(weavr).subscribe((signal) => heard.push(signal)))
    await signIn()
    const text = `${opened}:\n\ndata: {"event":"stepup_watch","ids":["5"],"status":"VERIFIED"}\n\n`
    for (const sign of text) await streams[0]!.write(sign)
    expect(heard).toEqual([{ event: 'stepup_watch', ids: ['5'], status: 'VERIFIED' }])
  })

  it('that nobody knows has nothing read', async () => {
    const { weavr, asked, streams, watch, signIn } = open()
    await signIn()
    await watch(managedAccountQuery(weavr, '900'))
    await streams[0]!.write(opened)
    asked.length = 0
    await streams[0]!.write('data: {"event":"added_tomorrow","ids":["900"]}\n\n')
    expect(asked).toEqual([])
  })
})

describe('polls', () => {
  it('stop while the stream is up, and come back when it is down', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { weavr, asked, streams, answer, settle, watch, signIn } = open()
    const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms).then(settle)
    const polls = () => asked.filter((path) => path.endsWith('/iban')).length
    await signIn()
    await watch(managedAccountIbanQuery(weavr, '900'))
    await pass(6_000)
    expect(polls()).toBe(3)
    await streams[0]!.write(opened)
    // Once more, for what nobody told.
    expect(polls()).toBe(4)
    await pass(60_000)
    expect(polls()).toBe(4)
    expect(getSignals(weavr).isUp()).toBe(true)
    answer(503)
    await streams[0]!.end()
    expect(getSignals(weavr).isUp()).toBe(false)
    await pass(6_000)
    expect(polls()).toBe(6)
  })

  it('find what changed while nobody could be heard to be old', async () => {
    const { weavr, tab, client, streams, signIn } = open()
    await signIn()
    await streams[0]!.write(opened)
    const queryKey = weavrKey(weavr, 'users', 'list', {})
    client.setQueryData(queryKey, 'old')
    await streams[0]!.end()
    await tab.clock.advance(1_000)
    expect(client.getQueryState(queryKey)!.isInvalidated).toBe(false)
    await streams[1]!.write(opened)
    expect(client.getQueryState(queryKey)!.isInvalidated).toBe(true)
  })
})
