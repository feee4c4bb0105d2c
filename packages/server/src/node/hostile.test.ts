import { contractOperations } from '@weavr-kit/core/contract'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { isOpenToBrowsers } from '../proxy/isOpenToBrowsers.js'
import { apiKey, noLimits, token } from '../proxy/proxied.test.kit.js'
import { serverFieldNames, serverFieldsOf } from '../proxy/serverFields.js'
import { createWeavrProxy } from '../exports/index.js'
import { createNodeListener } from '../exports/node.js'
import { createDice, createHostileRequest, toBytes, type HostileRequest } from './hostileRequest.test.kit.js'
import { answerBadly } from './hostileWeavr.test.kit.js'
import { rawRequest, sendRaw, serve } from './serveRaw.test.kit.js'

/** `REQUESTS=10000 SEED=7 npx vitest run --project node hostile` plays more, or others. */
const requests = Number(process.env.REQUESTS ?? 10_000)
const seed = Number(process.env.SEED ?? 1)
const timeoutMs = 300
const atOnce = 64

/** What is held, not what lies about. */
function readHeapMb(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 17) / 8
}

interface Arrival {
  method: string
  path: string
  /** Names and values by turns, as they were sent. */
  rawHeaders: string[]
  body: string
}

const allowed = contractOperations.filter(isOpenToBrowsers).map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace(/\{[^}]+\}/g, '[\\w-]+')}$`),
}))
const passing = [
  'accept',
  'accept-encoding',
  'accept-language',
  'api-key',
  'authorization',
  'call-ref',
  'connection',
  'content-length',
  'content-type',
  'host',
  'idempotency-ref',
  'sec-fetch-mode',
  'transfer-encoding',
  'user-agent',
  'x-api-version',
  'cache-control',
  'pragma',
]

/** What is wrong with a request that reached Weavr, by the contract and by what was sent: nothing may be. */
function faultsOf({ method, path, rawHeaders, body }: Arrival, sent: HostileRequest | undefined): string[] {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase())
  const value = (name: string) => rawHeaders[names.indexOf(name) * 2 + 1] ?? ''
  const found = allowed.find(({ operation, pattern }) => operation.method === method && pattern.test(path))
  const owned = found ? serverFieldsOf(found.operation) : []
  return [
    !found && 'is no operation that is forwarded',
    sent?.method !== method && 'has another method than was sent',
    // Spaces around a target are HTTP's, and no part of it.
    sent?.target.trim().split('?')[0]?.replace(/\/$/, '') !== `/api/weavr${path}` &&
      'has another path than was sent',
    sent?.isForeign && 'comes from another site',
    new Set(names).size !== names.length && 'has a header twice',
    names.some((name) => !passing.includes(name)) && `has headers that nobody lets through: ${names.join()}`,
    value('api-key') !== apiKey && 'has another key',
    found &&
      (found.operation.security.bearer === false ? '' : token.authorization) !== value('authorization') &&
      'has another token than it may',
    body !== '' && !value('content-type').startsWith('application/json') && 'has a body that is not JSON',
    serverFieldNames.some((name) => owned.includes(name) && new RegExp(`"${name}"`, 'i').test(body)) &&
      'sets a field of the server’s',
  ].filter((fault) => typeof fault === 'string')
}

it(
  `${requests} hostile requests over sockets, before a Weavr that is hostile too (seed ${seed})`,
  { timeout: 60_000 + requests * 20 },
  async () => {
    const dice = createDice(seed)
    const sent = new Map<string, HostileRequest>()
    const arrived = new Map<string, number>()
    const faults: string[] = []
    let isGood = false
    const upstream = await serve((incoming, outgoing) => {
      if (isGood) return void outgoing.setHeader('content-type', 'application/json').end('{}')
      let body = ''
      incoming.setEncoding('utf8').on('data', (part: string) => (body += part))
      incoming.once('end', () => {
        const id = String(incoming.headers['call-ref'])
        arrived.set(id, (arrived.get(id) ?? 0) + 1)
        const arrival = {
          method: incoming.method ?? '',
          path: (incoming.url ?? '').split('?')[0] ?? '',
          rawHeaders: incoming.rawHeaders,
          body,
        }
        faults.push(
          ...faultsOf(arrival, sent.get(id)).map(
            (fault) => `${id} ${fault}: ${JSON.stringify([sent.get(id), arrival])}`,
          ),
        )
      })
      answerBadly(dice, incoming, outgoing)
    })
    const listener = createNodeListener(
      createWeavrProxy({
        apiKey,
        baseUrl: upstream.url,
        basePath: '/api/weavr',
        timeoutMs,
        limits: noLimits,
        maxBodyBytes: 4096,
      }),
    )
    const front = await serve(listener)
    front.server.keepAliveTimeout = 50
    const answers = { refused: 0, handedOn: 0, none: 0 }
    let slowestMs = 0
    let played = 0
    const heapMb: number[] = []

    async function play(id: string) {
      const request = createHostileRequest(dice, id)
      sent.set(id, request)
      const startedAt = performance.now()
      const answer = await sendRaw(front.port, toBytes(request))
      slowestMs = Math.max(slowestMs, performance.now() - startedAt)
      if (answer.includes(apiKey))
        faults.push(`${id} gave the key away: ${JSON.stringify([request, answer])}`)
      answers[answer === '' ? 'none' : arrived.has(id) ? 'handedOn' : 'refused'] += 1
      sent.delete(id)
      if ((arrived.get(id) ?? 0) > 1) faults.push(`${id} arrived more than once`)
      arrived.delete(id)
      played += 1
      if (played % (requests / 10) === 0) heapMb.push(readHeapMb())
    }
    let next = 0
    const lane = async () => {
      while (next < requests) await play(`fuzz-${next++}`)
    }
    await Promise.all(Array.from({ length: atOnce }, lane))

    expect(faults.slice(0, 3)).toEqual([])
    // Neither all refused nor all let through: else this proves nothing.
    expect(answers.handedOn).toBeGreaterThan(requests / 5)
    expect(answers.refused).toBeGreaterThan(requests / 5)
    // No measure of speed: it tells an answer from none.
    expect(slowestMs).toBeLessThan(timeoutMs + 20_000)
    // By the first sample everything is compiled that will be.
    expect(Math.max(...heapMb.slice(-3)) - (heapMb[0] ?? 0)).toBeLessThan(10)
    isGood = true
    expect(
      await sendRaw(
        front.port,
        rawRequest('GET', '/api/weavr/managed_cards', [`authorization: ${token.authorization}`]),
      ),
    ).toMatch(/^HTTP\/1\.1 200 /)
    await Promise.all([front.close(), upstream.close()])
    if (process.env.REQUESTS) console.log({ ...answers, slowestMs: Math.round(slowestMs), heapMb })
  },
)
