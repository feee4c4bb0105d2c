import { checkHealth } from './checkHealth.js'
import { createFetchSender } from './createFetchSender.js'
import { createForwarder } from './createForwarder.js'
import { withInside } from './insideOf.js'
import { passOn } from './passOn.js'
import { readProxyOptions } from './readProxyOptions.js'
import { writeFeed } from './writeFeed.js'
import { readWebCall } from '../calls/readWebCall.js'
import type { WeavrProxy } from './WeavrProxy.js'
import type { WeavrProxyOptions } from './WeavrProxyOptions.js'

/**
 * Makes the handler that stands between the browser and Weavr and adds the API key, which never leaves the
 * server. It forwards operations of the contract only, and never rejects: whatever happens becomes an answer.
 *
 * @throws {ConfigurationError} `invalid-options`
 * @example
 * const weavr = createWeavrProxy({
 *   apiKey: process.env.WEAVR_API_KEY ?? '',
 *   baseUrl: 'https://sandbox.weavr.io/multi',
 *   basePath: '/api/weavr',
 * })
 * app.all('/api/weavr/*', (c) => weavr(c.req.raw))
 */
export function createWeavrProxy(options: WeavrProxyOptions): WeavrProxy {
  const settings = readProxyOptions(options)
  const forward = createForwarder(settings)
  const send = createFetchSender(settings.fetch)

  async function answer(request: Request): Promise<Response> {
    const { status, headers, text, rest, feed } = await forward(readWebCall(request), send)
    const body = feed ? writeFeed(feed) : rest ? passOn(rest) : (text ?? null)
    return new Response(body, { status, headers })
  }

  const proxy = Object.assign(answer, { health: () => checkHealth(settings) })
  // Who gives a `fetch` wants it called.
  return options.fetch ? proxy : withInside(proxy, { forward, baseUrl: settings.baseUrl })
}
