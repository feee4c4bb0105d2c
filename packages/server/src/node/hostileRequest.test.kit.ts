import { contractOperations } from '@weavr-kit/core/contract'
import { token } from '../proxy/proxied.test.kit.js'

/** The same numbers for the same seed (mulberry32). */
export function createDice(seed: number) {
  let state = seed
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    isIn: (oneIn: number) => roll() * oneIn < 1,
    below: (limit: number) => Math.floor(roll() * limit),
    pick: <Item>(items: readonly Item[]): Item => items[Math.floor(roll() * items.length)] as Item,
  }
}
export type Dice = ReturnType<typeof createDice>

export interface HostileRequest {
  method: string
  target: string
  headers: string[]
  body: string
  /** It comes from another site, by what its browser says. */
  isForeign: boolean
}

const elsewhere = [
  '/admin',
  '/simulate/api/accounts/1/deposit',
  '/__sandbox/state',
  '/users/kyc',
  '/corporates/fees/charge',
  '/managed_cards/{id}/physical/replace_lost_stolen',
  '/',
  '',
  '/metrics',
]
const ids = [
  '1',
  '__proto__',
  'constructor',
  '..',
  '.',
  '%2e%2e',
  '..%2f..',
  'a.b',
  '1;x=1',
  '1%00',
  '%',
  '',
  ' ',
  'ä',
  '1\\2',
  '{id}',
  '112000000000000001',
]
const inserts = [
  '/..',
  '/.',
  '//',
  '/x/..',
  '%2e',
  '%2F',
  '\\',
  ';',
  '#',
  '?',
  '%00',
  '/%2e%2e',
  '*',
  '@',
  ':',
  '\t',
  'é',
  '/../..',
  '..;/',
]
const methods = [
  'GET',
  'POST',
  'PATCH',
  'DELETE',
  'PUT',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'TRACK',
  'CONNECT',
  'PROPFIND',
  'get',
  'G E T',
  'FOO',
]
const tokens = [
  token.authorization,
  token.authorization,
  token.authorization,
  'Bearer x',
  'Bearer',
  '',
  'Basic YTpi',
  `${token.authorization}, Bearer y`,
  `bearer  ${token.authorization.slice(7)}`,
  'Bearer __proto__',
  `Bearer ${'a'.repeat(9000)}`,
]
const types = [
  'application/json',
  'application/json',
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'multipart/form-data; boundary=a',
  'application/x-www-form-urlencoded',
  'application/json, text/html',
  '',
]
const odd = [
  'api-key: made-up',
  'programme-key: made-up',
  'x-http-method-override: DELETE',
  'x-original-url: /admin',
  'x-rewrite-url: /admin',
  'x-forwarded-for: 10.0.0.1',
  'x-forwarded-host: evil.test',
  'forwarded: for=10.0.0.1',
  'cookie: session=1',
  'te: trailers',
  'trailer: authorization',
  'connection: authorization, api-key',
  'upgrade: websocket',
  'expect: 100-continue',
  'expect: 200-ok',
  'host: evil.test',
  'content-type: text/html',
  'content-length: 5',
  'transfer-encoding: chunked',
  'transfer-encoding: gzip, chunked',
  'transfer-encoding : chunked',
  'accept: text/html',
  'range: bytes=0-5',
  'idempotency-ref: a',
  'idempotency-ref: b',
  'x-api-version: a,b',
  `x-long: ${'a'.repeat(20_000)}`,
  'no-colon',
  ': no-name',
  'a b: c',
  'proxy-authorization: Basic a',
  'accept-encoding: gzip, br',
  'accept-encoding: *',
  'content-encoding: gzip',
]
const sites: [boolean, string[]][] = [
  [false, []],
  [false, ['sec-fetch-site: same-origin', 'origin: http://app.test']],
  [false, ['origin: http://app.test']],
  [true, ['sec-fetch-site: cross-site', 'origin: https://evil.test']],
  [true, ['origin: https://evil.test']],
  [true, ['origin: null']],
  [true, ['sec-fetch-site: same-site']],
  [true, ['sec-fetch-site: cross-site']],
]
const bodies = [
  '',
  '{}',
  '[]',
  'null',
  '{',
  '"x"',
  '{"email":"a@b.test","password":{"value":"x"}}',
  '{"feeGroup":"free"}',
  '{"fee\\u0047roup":"free"}',
  '{"FeeGroup":"free"}',
  '{"name":"x","tag":"vip","tag":"vip"}',
  '{"rootUser":{"tag":"vip"},"profileId":"1","ipAddress":"10.0.0.1"}',
  '{"__proto__":{"tag":"vip"}}',
  '{"operations":[{"requestBody":{"tag":"vip"}}]}',
  `{"a":${'['.repeat(3000)}${']'.repeat(3000)}}`,
  '\0\0',
  'a=b&c=d',
  'x'.repeat(5000),
]

/** What may be wrong with a request. Each takes a good one and spoils it. */
const wrongs: ((request: Draft, dice: Dice) => void)[] = [
  (request, dice) => void (request.path = dice.pick(elsewhere)),
  (request, dice) => void (request.path = request.path.replace(/\b1\b/, () => dice.pick(ids))),
  (request, dice) => {
    const at = dice.below(request.path.length + 1)
    request.path = request.path.slice(0, at) + dice.pick(inserts) + request.path.slice(at)
  },
  (request) => void (request.path = request.path.toUpperCase()),
  (request, dice) =>
    void (request.base = dice.pick([
      '',
      '/api',
      '//api/weavr',
      '/api/weavr/',
      '/API/weavr',
      'http://evil.test/api/weavr',
      'http://app.test/api/weavr',
      '/x/../api/weavr',
    ])),
  (request, dice) =>
    void (request.query = dice.pick([
      '?a=b',
      '?limit=2&limit=3',
      '?a=%2e%2e/',
      '?api-key=x',
      '?a#b',
      '??',
      '?\\',
      '?a=é',
    ])),
  (request, dice) => void (request.method = dice.pick(methods)),
  (request, dice) =>
    void (request.host = dice.pick(['evil.test/x', 'a@b', '', 'app.test:99999', '[::1', 'a b'])),
  (request, dice) => void (request.authorization = dice.pick(tokens)),
  (request, dice) => void (request.type = dice.pick(types)),
  (request, dice) => void (request.body = dice.pick(bodies)),
  (request, dice) => void (request.body = dice.pick(bodies)),
  (request, dice) => void (request.site = dice.pick(sites)),
  (request, dice) => void request.more.push(dice.pick(odd)),
  (request, dice) => void request.more.push(dice.pick(odd)),
  (request, dice) => void (request.lengthOff = dice.isIn(4) ? dice.pick([-1, 1, 10_000_000]) : 0),
]

interface Draft {
  method: string
  base: string
  path: string
  query: string
  host: string
  authorization: string
  type: string
  body: string
  site: (typeof sites)[number]
  more: string[]
  lengthOff: number
}

/** A request that a stranger may send: a good one with up to four things wrong about it. */
export function createHostileRequest(dice: Dice, id: string): HostileRequest {
  const operation = dice.pick(contractOperations)
  const { method } = operation
  const draft: Draft = {
    method,
    base: '/api/weavr',
    path: operation.path.replace(/\{[^}]+\}/g, '1'),
    query: '',
    host: 'app.test',
    authorization: token.authorization,
    type: 'application/json',
    body: method === 'GET' ? '' : '{}',
    site: sites[0] as Draft['site'],
    more: [],
    lengthOff: 0,
  }
  for (let left = dice.below(5); left > 0; left -= 1) dice.pick(wrongs)(draft, dice)
  const { base, path, query, host, authorization, type, body, site, more, lengthOff } = draft
  const headers = [
    `host: ${host}`,
    'connection: close',
    `call-ref: ${id}`,
    ...(authorization === '' ? [] : [`authorization: ${authorization}`]),
    ...(type === '' ? [] : [`content-type: ${type}`]),
    ...site[1],
    ...(body === '' && lengthOff === 0
      ? []
      : [`content-length: ${Buffer.byteLength(body, 'latin1') + lengthOff}`]),
    ...more,
  ]
  return { method: draft.method, target: base + path + query, headers, body, isForeign: site[0] }
}

/** The bytes of it. */
export const toBytes = ({ method, target, headers, body }: HostileRequest) =>
  [`${method} ${target} HTTP/1.1`, ...headers, '', body].join('\r\n')
