import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Dice } from './hostileRequest.test.kit.js'

/**
 * An upstream that does all that Weavr never would: it gives the key away, sends pages, falls silent, breaks
 * off.
 */
export function answerBadly(dice: Dice, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const key = String(incoming.headers['api-key'])
  const mirror = {
    'request-ref': key,
    'x-ratelimit-limit': `100;${key}`,
    'set-cookie': `key=${key}`,
    location: `https://evil.test/${key}`,
    'content-disposition': `attachment; filename="${key}"`,
  }
  const json = { 'content-type': 'application/json' }
  const ways: (() => void)[] = [
    () => void outgoing.writeHead(200, json).end('{}'),
    () => void outgoing.writeHead(200, { ...json, ...mirror }).end('{}'),
    () => void outgoing.writeHead(200, { 'content-type': 'text/html' }).end(`<script>${key}</script>`),
    () =>
      void outgoing
        .writeHead(dice.pick([400, 401, 403, 404, 409, 429]), { ...json, ...mirror })
        .end(JSON.stringify({ message: key, headers: incoming.headers })),
    () => void outgoing.writeHead(dice.pick([400, 404]), { 'content-type': 'text/html', ...mirror }).end(key),
    () =>
      void outgoing
        .writeHead(dice.pick([500, 502, 503, 599]), { ...json, ...mirror })
        .end(JSON.stringify(incoming.headers)),
    () => void outgoing.writeHead(dice.pick([301, 302, 303, 304, 307, 308]), mirror).end(),
    () => void outgoing.writeHead(dice.pick([600, 799, 999]), { ...json, ...mirror }).end(key),
    () => void outgoing.writeHead(dice.pick([204, 205]), mirror).end(),
    () => void outgoing.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(key)),
    () =>
      void outgoing
        .writeHead(200, { ...json, 'content-length': 100 })
        .write('{"a":', () => outgoing.destroy()),
    () => void outgoing.destroy(),
    // Rare, because each takes its whole time.
    () => void (dice.isIn(8) ? outgoing.writeHead(200, json).write('{"a":') : outgoing.end()),
    () => void (dice.isIn(8) ? outgoing.writeHead(409, json).write('{"a":') : outgoing.end()),
    () => void (dice.isIn(8) ? undefined : outgoing.end()),
  ]
  incoming.resume().once('end', dice.pick(ways))
  incoming.on('error', () => {})
}
