import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { token } from '../proxy/proxied.test.kit.js'
import { createWeavrProxy } from '../exports/index.js'
import type { WeavrProxyOptions } from '../exports/index.js'
import { createNodeListener } from '../exports/node.js'
import { rawRequest, sendRaw, serve, type Serving } from './serveRaw.test.kit.js'

const open: Serving[] = []
afterEach(async () => void (await Promise.all(open.splice(0).map((one) => one.close()))))

const login = '{"email":"a@b.test"}'
const json = ['content-type: application/json', `content-length: ${login.length}`]

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

const ways = [
  ['over streams', {}],
  ['over fetch', { fetch: (...sent: Parameters<typeof fetch>) => fetch(...sent) }],
] as const

describe.each(ways)('%s', (_way, way) => {
  async function setUp(
    weavr: Parameters<typeof serve>[0] = (_, out) =>
      void out.setHeader('content-type', 'application/json').end('{}'),
    options?: Partial<WeavrProxyOptions>,
  ) {
    const reached: string[] = []
    const upstream = await serve((incoming, outgoing) => {
      reached.push(`${incoming.method} ${incoming.url}`)
      weavr(incoming, outgoing)
    })
    const proxy = createWeavrProxy({
      apiKey: 'secret-key',
      baseUrl: `${upstream.url}/multi`,
      basePath: '/api/weavr',
      ...way,
      ...options,
    })
    const listener = createNodeListener(proxy)
    const front = await serve(listener)
    open.push(upstream, front)
    return { reached, port: front.port, proxy, upstream }
  }

  describe('one path for everyone on the way', () => {
    it.each([
      '/api/weavr/x/../login_with_password',
      '/api/weavr/./login_with_password',
      '/api/weavr//login_with_password',
      '//api/weavr/login_with_password',
      '/api/weavr/%2e/login_with_password',
      '/api/weavr/x/%2E%2e/login_with_password',
      '/api/weavr/x/.%2e/login_with_password',
      '/api/weavr/login%5Fwith_password',
      '/api/weavr/x\\..\\login_with_password',
      '/api\\weavr/login_with_password',
      '/api/weavr/login_with_password#',
      '/api/weavr/login_with_password?a#b',
      '/api/weavr/login_with_password;x',
      '/api/weavr/login_with_password/.',
      '/api/weavr/login_with_password/..',
      'http://app.test/api/weavr/login_with_password',
      '*',
    ])('%s is refused as it was sent', async (target) => {
      const { port, reached } = await setUp()
      const answer = await sendRaw(port, rawRequest('POST', target, json, login))
      expect(statusOf(answer)).toBe(400)
      expect(reached).toEqual([])
    })

    it('also where the framework has taken the mount path off', async () => {
      const { proxy, reached } = await setUp(undefined, { basePath: '' })
      const listener = createNodeListener(proxy)
      const express = await serve((incoming, outgoing) => {
        const { url = '' } = incoming
        listener(Object.assign(incoming, { originalUrl: url, url: url.replace(/^.*\/weavr/, '') }), outgoing)
      })
      open.push(express)
      expect(
        statusOf(
          await sendRaw(express.port, rawRequest('POST', '/x/../api/weavr/login_with_password', json, login)),
        ),
      ).toBe(400)
      expect(
        statusOf(
          await sendRaw(express.port, rawRequest('POST', '/api/weavr/login_with_password', json, login)),
        ),
      ).toBe(200)
      expect(reached).toEqual(['POST /multi/login_with_password'])
    })

    it('and in its normal form it is forwarded, with or without a slash at the end', async () => {
      const { port, reached } = await setUp()
      for (const target of [
        '/api/weavr/login_with_password',
        '/api/weavr/login_with_password/',
        '/api/weavr/login_with_password?a=%2e%2e/',
      ]) {
        expect(statusOf(await sendRaw(port, rawRequest('POST', target, json, login)))).toBe(200)
      }
      expect(reached).toEqual([
        'POST /multi/login_with_password',
        'POST /multi/login_with_password',
        'POST /multi/login_with_password?a=%2e%2e/',
      ])
    })
  })

  describe('headers that are not one thing', () => {
    it.each([
      ['two tokens', [`authorization: ${token.authorization}`, 'authorization: Bearer x']],
      ['two types', ['content-type: text/plain', ...json]],
      ['two origins', ['origin: http://app.test', 'origin: https://evil.test', ...json]],
      ['two hosts', ['host: evil.test', ...json]],
    ])('are refused: %s', async (_, headers) => {
      const { port, reached } = await setUp()
      expect(
        statusOf(await sendRaw(port, rawRequest('POST', '/api/weavr/login_with_password', headers, login))),
      ).toBe(400)
      expect(reached).toEqual([])
    })

    it.each(['evil.test/api/weavr', 'app.test/..', 'a@b', 'app.test:99999', 'a b', 'app.test?', ''])(
      'nor may the host be a part of the path: “%s”',
      async (host) => {
        const { port, reached } = await setUp()
        const text = rawRequest('POST', '/login_with_password', json, login).replace(
          'host: app.test',
          `host: ${host}`,
        )
        expect(statusOf(await sendRaw(port, text))).toBe(400)
        expect(reached).toEqual([])
      },
    )

    it.each(['TRACE', 'TRACK', 'PROPFIND', 'PUT'])('nor is there a method %s', async (method) => {
      const { port, reached } = await setUp()
      expect(
        statusOf(await sendRaw(port, rawRequest(method, '/api/weavr/login_with_password'))),
      ).toBeGreaterThanOrEqual(400)
      expect(
        statusOf(await sendRaw(port, rawRequest('POST', '/api/weavr/login_with_password', json, login))),
      ).toBe(200)
      expect(reached).toHaveLength(1)
    })
  })

  describe('a browser that goes', () => {
    it('takes its call to Weavr with it', async () => {
      let asked: (incoming: IncomingMessage) => void
      const arrival = new Promise<IncomingMessage>((resolve) => (asked = resolve))
      const { port } = await setUp((incoming) => asked(incoming))
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          rawRequest('GET', '/api/weavr/managed_cards', [`authorization: ${token.authorization}`]),
        ),
      )
      const incoming = await arrival
      const gone = once(incoming.socket, 'close')
      socket.destroy()
      await gone
    })

    it('in the middle of an answer does too', async () => {
      let asked: (incoming: IncomingMessage) => void
      const arrival = new Promise<IncomingMessage>((resolve) => (asked = resolve))
      const { port } = await setUp((incoming, outgoing) => {
        outgoing.writeHead(200, { 'content-type': 'application/json' }).write('{"a":')
        asked(incoming)
      })
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          rawRequest('GET', '/api/weavr/managed_cards', [`authorization: ${token.authorization}`]),
        ),
      )
      const [incoming] = await Promise.all([arrival, once(socket, 'data')])
      const gone = once(incoming.socket, 'close')
      socket.destroy()
      await gone
    })
  })

  describe('an answer that is cut', () => {
    const csv = Buffer.from(
      Array.from({ length: 2000 }, (_, index) => `${index},${Math.sin(index)}`).join('\r\n'),
    )
    const read = (port: number) =>
      fetch(`http://127.0.0.1:${port}/api/weavr/deprecated/managed_accounts/1/statement`, {
        headers: { ...token, accept: 'text/csv' },
      }).then((answer) => answer.text())

    it('never looks whole, although its sender packs what is asked for unpacked', async () => {
      const { port } = await setUp((incoming, outgoing) => {
        const isPacked = /gzip/.test(String(incoming.headers['accept-encoding']))
        const bytes = isPacked ? gzipSync(csv) : csv
        outgoing.writeHead(200, {
          'content-type': 'text/csv',
          ...(isPacked && { 'content-encoding': 'gzip' }),
          'content-length': bytes.length,
        })
        outgoing.write(bytes.subarray(0, bytes.length / 2), () => outgoing.destroy())
      })
      await expect(read(port)).rejects.toThrow()
    })

    it.each([['gzip'], ['br'], ['deflate'], ['identity', 'gzip']])(
      'and one that is packed as %s against what was asked is none',
      async (...encoding) => {
        const { port } = await setUp((_, outgoing) => {
          const packed = gzipSync(csv)
          // Ends in good order, as HTTP sees it: only the packing knows that half is missing.
          outgoing
            .setHeader('content-encoding', encoding)
            .writeHead(200, { 'content-type': 'text/csv' })
            .end(packed.subarray(0, packed.length / 2))
        })
        expect(await read(port)).toContain('UPSTREAM_UNEXPECTED')
      },
    )
  })

  it('sends a long answer as fast as it is read, and leaves no listeners about', async () => {
    const { port } = await setUp(
      (_, outgoing) =>
        void outgoing.setHeader('content-type', 'application/json').end(Buffer.alloc(5_000_000, 32)),
    )
    const warned = vi.fn()
    process.on('warning', warned)
    const answer = await fetch(`http://127.0.0.1:${port}/api/weavr/managed_cards`, { headers: token })
    expect((await answer.arrayBuffer()).byteLength).toBe(5_000_000)
    expect(warned).not.toHaveBeenCalled()
    process.off('warning', warned)
  })

  it('a body that is too long hears so', async () => {
    const { port, reached } = await setUp(undefined, { maxBodyBytes: 4 })
    const announced = await sendRaw(port, rawRequest('POST', '/api/weavr/login_with_password', json, login))
    const chunked = ['content-type: application/json', 'transfer-encoding: chunked']
    const text = rawRequest('POST', '/api/weavr/login_with_password', chunked, `5\r\n"abc"\r\n`)
    expect([statusOf(announced), statusOf(await sendRaw(port, text))]).toEqual([413, 413])
    expect(reached).toEqual([])
  })

  it.each([
    ['with its length told', rawRequest('POST', '/api/weavr/login_with_password', json, login)],
    [
      'in chunks, where it may be missing',
      rawRequest(
        'POST',
        '/api/weavr/sends/1/cancel',
        [
          `authorization: ${token.authorization}`,
          'content-type: application/json',
          'transfer-encoding: chunked',
        ],
        '2\r\n{}\r\n0\r\n\r\n',
      ),
    ],
  ])('a body that a parser has read before is missed: %s', async (_, text) => {
    const { proxy, reached } = await setUp()
    const listener = createNodeListener(proxy)
    const parsed = await serve(
      (incoming, outgoing) => void incoming.resume().once('end', () => listener(incoming, outgoing)),
    )
    open.push(parsed)
    expect(await sendRaw(parsed.port, text)).toContain('BODY_MISSING')
    expect(reached).toEqual([])
  })

  it('closes the connection of a body that nobody wants', async () => {
    const { port } = await setUp()
    const answer = await sendRaw(
      port,
      `POST /api/weavr/nowhere HTTP/1.1\r\nhost: app.test\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n{`,
    )
    expect([statusOf(answer), answer.includes('connection: close')]).toEqual([404, true])
  })
})

it('breaks the connection of a handler that rejects', async () => {
  const handler = vi.fn(() => Promise.reject(new Error('no answer')))
  const front = await serve(createNodeListener(handler))
  open.push(front)
  expect(await sendRaw(front.port, rawRequest('GET', '/'))).toBe('')
})
