import { Readable } from 'node:stream'
import { createWeavrProxy } from '../exports/index.js'
import { serve } from '../node/serveRaw.test.kit.js'
import { describeAdapter } from './adapterSuite.test.kit.js'

/** A request as Next.js makes it of Node's for a route handler: `examples/next` proves the whole of it. */
class NextRequest extends Request {
  readonly nextUrl = new URL(this.url)
}

describeAdapter(
  'Next.js',
  (options) => {
    const weavr = createWeavrProxy({ ...options, basePath: '/api/weavr' })
    const handlers: Record<string, (request: Request, context: unknown) => Promise<Response>> = {
      GET: weavr,
      POST: weavr,
    }
    return serve((incoming, outgoing) => {
      const leaving = new AbortController()
      outgoing.once('close', () => leaving.abort())
      const request = new NextRequest(new URL(incoming.url ?? '/', `http://${incoming.headers.host}`), {
        method: incoming.method,
        headers: incoming.headers as Record<string, string>,
        signal: leaving.signal,
        ...(incoming.method !== 'GET' && { body: Readable.toWeb(incoming), duplex: 'half' }),
      } as RequestInit)
      const context = { params: Promise.resolve({ path: request.nextUrl.pathname.split('/').slice(3) }) }
      void handlers[request.method]?.(request, context).then(async (given) => {
        outgoing.writeHead(given.status, Object.fromEntries(given.headers))
        outgoing.end(await given.text())
      })
    })
  },
  { seesRawPath: false },
)
