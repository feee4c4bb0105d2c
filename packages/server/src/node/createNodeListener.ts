import type { IncomingMessage, ServerResponse } from 'node:http'
import { insideOf, type Inside } from '../proxy/insideOf.js'
import { Refusal, toAnswer } from '../calls/Refusal.js'
import { createPoolSender } from './createPoolSender.js'
import { readNodeCall } from './readNodeCall.js'
import { readNodeRequest } from './readNodeRequest.js'
import { writeNodeAnswer } from './writeNodeAnswer.js'
import { writeNodeResponse } from './writeNodeResponse.js'

/** What Node's server, Express and Connect call with each request. */
export type NodeListener = (incoming: IncomingMessage, outgoing: ServerResponse) => void

type Handler = (request: Request) => Promise<Response>

/**
 * Puts the proxy, or another web-standard handler, behind Node's server, Express, Fastify or Connect, and
 * shows it what no web-standard request can: the path as it was sent, headers that came twice, a browser that
 * has gone. A proxy without a `fetch` of your own is carried over Node's streams, at several times the speed.
 * Mount it before any body parser. Where the framework takes the mount path off, leave the proxy's `basePath`
 * out.
 *
 * @example
 * const weavr = createWeavrProxy({ apiKey, baseUrl, basePath: '/api/weavr' })
 * createServer(createNodeListener(weavr)).listen(3000)
 */
export function createNodeListener(handler: Handler): NodeListener {
  const inside = insideOf(handler)
  const respond = inside ? overStreams(inside) : overFetch(handler)
  return (incoming, outgoing) => void respond(incoming, outgoing).catch(() => outgoing.destroy())
}

type Respond = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>

function overStreams({ forward, baseUrl }: Inside): Respond {
  const send = createPoolSender(baseUrl)
  return async (incoming, outgoing) =>
    writeNodeAnswer(await forward(readNodeCall(incoming, outgoing), send), incoming, outgoing)
}

function overFetch(handler: Handler): Respond {
  return async (incoming, outgoing) => {
    const leaving = new AbortController()
    outgoing.once('close', () => leaving.abort())
    try {
      await writeNodeResponse(await handler(readNodeRequest(incoming, leaving.signal)), incoming, outgoing)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      writeNodeAnswer(toAnswer(error), incoming, outgoing)
    }
  }
}
