import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWebhookReceiver } from '../../test/createWebhookReceiver.js'
import { demoUser } from '../exports/index.js'
import { createManualClock } from '../exports/testing.js'
import type { SandboxState } from '../state/SandboxState.js'
import { startSandboxServer, type SandboxServer } from '../exports/node.js'

const own = { Request, Response }
let server: SandboxServer

beforeAll(async () => {
  server = await startSandboxServer({ port: 0 })
})
afterAll(() => server.close())

const headers = { 'api-key': 'sandbox-key', 'content-type': 'application/json' }
const control = (path: string, body?: unknown, method = 'POST') =>
  fetch(new URL(`/__sandbox${path}`, server.url), {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
const login = () =>
  fetch(`${server.url}/login_with_password`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: demoUser.email, password: { value: demoUser.password } }),
  })

async function cardsWith(token: string): Promise<number> {
  return (
    await fetch(`${server.url}/managed_cards`, { headers: { ...headers, authorization: `Bearer ${token}` } })
  ).status
}

describe('the server', () => {
  it('leaves the globals of who starts it alone', () => {
    expect({ Request, Response }).toEqual(own)
  })

  it('serves the API to browsers of any origin', async () => {
    const answer = await fetch(`${server.url}/managed_cards`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization',
      },
    })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-methods')).toContain('PATCH')
    expect((await login()).headers.get('access-control-expose-headers')).toContain('request-ref')
  })

  it('sets its clock forward', async () => {
    const { token } = (await (await login()).json()) as { token: string }
    expect(await cardsWith(token)).toBe(200)
    const { aheadMs } = (await (await control('/clock', { advanceMs: 300_000 })).json()) as {
      aheadMs: number
    }
    expect(aheadMs).toBe(300_000)
    expect(await cardsWith(token)).toBe(401)
    expect((await control('/clock', { advanceMs: -1 })).status).toBe(400)
    expect(await (await control('/clock', undefined, 'GET')).json()).toMatchObject({ aheadMs: 300_000 })
    server.advance(1)
    expect(await (await control('/clock', undefined, 'GET')).json()).toMatchObject({ aheadMs: 300_001 })
  })

  it('takes faults and lets them go', async () => {
    const { id } = (await (
      await control('/faults', { operationId: 'loginWithPassword', status: 503 })
    ).json()) as { id: string }
    expect((await login()).status).toBe(503)
    expect((await control(`/faults/${id}`, undefined, 'DELETE')).status).toBe(204)
    expect((await login()).status).toBe(200)
    await control('/faults', { status: 500 })
    await control('/faults', undefined, 'DELETE')
    expect((await login()).status).toBe(200)
  })

  it('breaks the connection for a fault that says so', async () => {
    await control('/faults', { times: 1, networkError: true })
    await expect(login()).rejects.toThrow('fetch failed')
    expect((await login()).status).toBe(200)
  })

  it('shows its state, verifies identities and starts over', async () => {
    const state = (await (await control('/state', undefined, 'GET')).json()) as {
      identities: Record<string, unknown>
    }
    const [id] = Object.keys(state.identities)
    expect((await control(`/identities/${id}/verify`)).status).toBe(204)
    expect((await control('/identities/1/verify')).status).toBe(404)
    expect((await control('/reset', { seed: 'nothing' })).status).toBe(400)
    expect((await control('/reset', { seed: 'empty' })).status).toBe(204)
    expect((await login()).status).toBe(403)
    expect((await control('/reset')).status).toBe(204)
    expect((await login()).status).toBe(200)
  })

  it('settles and reverses card payments, and goes back to a state that was kept', async () => {
    const read = async () => (await (await control('/state', undefined, 'GET')).json()) as SandboxState
    const state = await read()
    const [first, second] = Object.values(state.cardPayments).filter(
      ({ status }) => status === 'SETTLEMENT_IN_PROGRESS',
    )
    expect((await control(`/card_payments/${first!.id}/settle`)).status).toBe(204)
    expect((await control(`/card_payments/${second!.id}/reverse`)).status).toBe(204)
    expect((await control(`/card_payments/${first!.id}/settle`)).status).toBe(404)
    expect((await control(`/card_payments/${first!.id}/reverse`)).status).toBe(404)
    expect((await read()).cardPayments[first!.id]?.status).toBe('SETTLED')
    expect((await control('/reset', { state })).status).toBe(204)
    expect((await read()).cardPayments[second!.id]?.status).toBe('SETTLEMENT_IN_PROGRESS')
    await control('/reset')
  })

  it('tells by webhook what its clock brings about, and what it is told to tell', async () => {
    const receiver = createWebhookReceiver()
    const other = await startSandboxServer({ port: 0, webhooks: [receiver.address] })
    const settled = receiver.hears('managed_cards_settlements_watch')
    other.advance(31 * 3_600_000)
    await settled
    const told = receiver.hears('consumers_consumer_activated_watch')
    const payload = { actionDoneBy: 'ADMIN', emailAddress: demoUser.email }
    const answer = await fetch(new URL('/__sandbox/webhooks', other.url), {
      method: 'POST',
      body: JSON.stringify({ name: 'consumers_consumer_activated_watch', payload }),
    })
    await told
    expect([answer.status, receiver.wrong]).toEqual([204, []])
    expect(receiver.payloads('consumers_consumer_activated_watch')).toEqual([payload])
    await other.close()
  })

  it('says when the port is taken', async () => {
    const { timers, pendingTimers } = createManualClock()
    const webhooks = [createWebhookReceiver().address]
    for (const [port, securePort] of [
      [server.port, 0],
      [0, server.port],
    ])
      await expect(startSandboxServer({ port, securePort, timers, webhooks })).rejects.toMatchObject({
        code: 'EADDRINUSE',
      })
    expect(pendingTimers()).toBe(0)
  })
})
