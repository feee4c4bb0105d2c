import type { IncomingMessage } from 'node:http'
import { ReadableStream as NodeStream } from 'node:stream/web'
import { readNodeUrl } from './readNodeUrl.js'

/**
 * Makes a web-standard request of Node's.
 * @throws {Refusal} 400 where it could be read as two
 */
export function readNodeRequest(incoming: IncomingMessage, signal?: AbortSignal): Request {
  return new Request(readNodeUrl(incoming), {
    method: methodOf(incoming),
    headers: toHeaders(incoming.rawHeaders),
    signal,
    ...(hasBody(incoming) && {
      // Not `Readable.toWeb`, which throws at nobody where a chunk comes after the stream was let go.
      body: NodeStream.from(incoming.iterator({ destroyOnReturn: false })) as ReadableStream<Uint8Array>,
      duplex: 'half',
    }),
  })
}

/** What a body parser has read is gone: a stream of it would never end. */
export function hasBody({ method, readableDidRead }: IncomingMessage): boolean {
  return method !== 'GET' && method !== 'HEAD' && !readableDidRead
}

/**
 * These no web-standard request may have, and no operation does: what is asked for instead is refused as they
 * would be.
 */
export function methodOf({ method = 'GET' }: IncomingMessage): string {
  return /^(CONNECT|TRACE|TRACK)$/i.test(method) ? 'OPTIONS' : method
}

export function toHeaders(raw: readonly string[]): Headers {
  const headers = new Headers()
  for (let at = 0; at < raw.length; at += 2) headers.append(raw[at] ?? '', raw[at + 1] ?? '')
  return headers
}
