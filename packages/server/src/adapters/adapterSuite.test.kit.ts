import { once } from 'node:events'
import type { IncomingMessage, RequestListener } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { json, noLimits, token } from '../proxy/proxied.test.kit.js'
import type { WeavrProxyOptions } from '../exports/index.js'
import { rawRequest, sendRaw, serve, type Serving } from '../node/serveRaw.test.kit.js'

/** A proxy behind a framework, as its recipe says. */
export interface Adapted {
  port: number
  close(): Promise<unknown>
}

/** `basePath` is left out where the framework takes the mount path off. */
export type Adapt = (
  options: Pick<WeavrProxyOptions, 'apiKey' | 'baseUrl' | 'limits'>,
) => Adapted | Promise<Adapted>

const login = JSON.stringify({ email: 'a@b.test', password: { value: 'Northwind-2026' } })
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

/** What holds in every framework. @param seesRawPath whether it shows the path as it was sent */
export function describeAdapter(name: string, adapt: Adapt, { seesRawPath }: { seesRawPath: boolean }): void {
  describe(name, () => {
    const reached: string[] = []
    let hear: (incoming: IncomingMessage) => void = () => {}
    let upstream: Serving
    let adapted: Adapted
    let address: string

    const answer: RequestListener = (incoming, outgoing) => {
      const at = `${incoming.method} ${incoming.url}`
      hear(incoming)
      if (incoming.url === '/multi/managed_cards/7') return
      let body = ''
      incoming.setEncoding('utf8').on('data', (part: string) => (body += part))
      incoming.once('end', () => {
        reached.push(`${at} ${body}`.trim())
        outgoing.setHeader('content-type', 'application/json').end('{"cards":[]}')
      })
    }
    beforeAll(async () => {
      upstream = await serve(answer)
      adapted = await adapt({ apiKey: 'secret-key', baseUrl: `${upstream.url}/multi`, limits: noLimits })
      address = `http://127.0.0.1:${adapted.port}/api/weavr`
    })
    afterAll(() => Promise.all([adapted.close(), upstream.close()]))

    it('reads', async () => {
      const given = await fetch(`${address}/managed_cards?limit=2`, { headers: token })
      expect([given.status, await given.json()]).toEqual([200, { cards: [] }])
      expect(given.headers.get('cache-control')).toBe('no-store')
      expect(reached.splice(0)).toEqual(['GET /multi/managed_cards?limit=2'])
    })

    it('writes, with a slash at the end too', async () => {
      for (const path of ['/login_with_password', '/login_with_password/']) {
        const given = await fetch(address + path, { method: 'POST', headers: json, body: login })
        expect([given.status, await given.json()]).toEqual([200, { cards: [] }])
      }
      const once = `POST /multi/login_with_password ${login}`
      expect(reached.splice(0)).toEqual([once, once])
    })

    it.each(['/x/../login_with_password', '/%2e/login_with_password', '//login_with_password'])(
      'never takes %s for what a limiter in front did not see',
      async (path) => {
        const headers = [
          'content-type: application/json',
          `content-length: ${login.length}`,
          'host: 127.0.0.1',
        ]
        const text = rawRequest('POST', `/api/weavr${path}`, headers, login).replace('host: app.test\r\n', '')
        const status = statusOf(await sendRaw(adapted.port, text))
        if (seesRawPath) expect(status).toBe(400)
        // Who resolves the path before anybody sees it, does so for a limiter too.
        else if (status === 200) expect(reached.splice(0)).toHaveLength(1)
        expect(reached).toEqual([])
      },
    )

    it('takes its call to Weavr along when a browser goes', async () => {
      const arrival = new Promise<IncomingMessage>((resolve) => (hear = resolve))
      const socket = connect(adapted.port, '127.0.0.1', () =>
        socket.write(
          rawRequest('GET', '/api/weavr/managed_cards/7', [`authorization: ${token.authorization}`]),
        ),
      )
      const incoming = await arrival
      const gone = once(incoming.socket, 'close')
      // A half-closed connection may still be read: Workers wait for the answer to it.
      socket.resetAndDestroy()
      await gone
    })
  })
}
