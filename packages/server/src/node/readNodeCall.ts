import type { IncomingMessage, ServerResponse } from 'node:http'
import type { IncomingCall } from '../calls/IncomingCall.js'
import { nodeHeaders } from './nodeHeaders.js'
import { readableSource } from './readableSource.js'
import { hasBody, methodOf, toHeaders } from './readNodeRequest.js'
import { readNodeUrl } from './readNodeUrl.js'

export function readNodeCall(incoming: IncomingMessage, outgoing: ServerResponse): IncomingCall {
  const method = methodOf(incoming)
  return {
    method,
    headers: nodeHeaders(incoming.headers),
    body: hasBody(incoming) ? readableSource(incoming) : undefined,
    readUrl: () => readNodeUrl(incoming),
    onGone(leave) {
      if (outgoing.closed) leave()
      outgoing.once('close', leave)
      return () => outgoing.off('close', leave)
    },
    toRequest: () => new Request(readNodeUrl(incoming), { method, headers: toHeaders(incoming.rawHeaders) }),
  }
}
