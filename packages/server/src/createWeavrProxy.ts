import { createRouter } from './createRouter.js'
import { forwardRequestHeaders, forwardResponseHeaders } from './forwardedHeaders.js'
import { readBody } from './readBody.js'
import { readProxyOptions } from './readProxyOptions.js'
import { refuse } from './refuse.js'
import type { WeavrProxyOptions } from './WeavrProxyOptions.js'

/** Answers that come without a body, even an empty one. */
const bodiless = new Set([204, 205])

/**
 * Makes the handler that stands between the browser and Weavr and adds the API key, which never leaves the server.
 * It forwards operations of the contract only, and never rejects: whatever happens becomes an answer.
 * There is no CSRF token because there is no cookie: a request counts by the bearer token that the page itself adds, which
 * another site cannot.
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
export function createWeavrProxy(options: WeavrProxyOptions): (request: Request) => Promise<Response> {
  const { apiKey, baseUrl, basePath, operations, fetch, timeoutMs, maxBodyBytes } = readProxyOptions(options)
  const route = createRouter(operations)

  return async (request) => {
    const { pathname, search } = new URL(request.url)
    const found = pathname.startsWith(`${basePath}/`) ? route(request.method, pathname.slice(basePath.length)) : undefined
    if (!found || ('allowedMethods' in found && found.allowedMethods.length === 0)) {
      return refuse(404, 'NOT_FOUND', 'This proxy forwards no such operation.')
    }
    if ('allowedMethods' in found) {
      const allow = found.allowedMethods.join(', ')
      return refuse(405, 'METHOD_NOT_ALLOWED', `This path takes ${allow}.`, { allow })
    }
    // Answered here: every call counts against the programme's rate limit, which all of its users share. And where Weavr would
    // take the key alone as well, a browser still needs a token of its own.
    if (found.operation.security.bearer !== false && !/^bearer \S/i.test(request.headers.get('authorization') ?? '')) {
      return refuse(401, 'UNAUTHORIZED', 'This operation needs the header Authorization: Bearer <token>.')
    }

    let body
    try {
      body = await readBody(request, maxBodyBytes)
    } catch {
      return refuse(400, 'BODY_UNREADABLE', 'The request ended before its body did.')
    }
    if (body === 'too-long') return refuse(413, 'BODY_TOO_LONG', `A body may have ${maxBodyBytes} bytes at most.`)

    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), timeoutMs)
    try {
      const answer = await fetch(baseUrl + found.path + search, {
        method: request.method,
        headers: forwardRequestHeaders(request.headers, apiKey),
        body,
        // Followed, a redirect would carry the key to wherever it points.
        redirect: 'manual',
        // Frameworks that remember what `fetch` answered must not remember this.
        cache: 'no-store',
        signal: AbortSignal.any([request.signal, patience.signal]),
      })
      return forward(answer)
    } catch {
      // What was caught may name the address and more: none of it is for a browser.
      return refuse(502, 'UPSTREAM_UNREACHABLE', 'Weavr did not answer. Nothing is known about whether the request arrived.')
    } finally {
      clearTimeout(timer)
    }
  }
}

function forward(answer: Response): Response {
  const { status } = answer
  // 0 is how some runtimes show a redirect that was not followed.
  if (status < 200 || (status >= 300 && status < 400)) {
    return refuse(502, 'UPSTREAM_UNEXPECTED', 'What answered was not the Multi API. Check the baseUrl of the proxy.')
  }
  return new Response(bodiless.has(status) ? null : answer.body, { status, headers: forwardResponseHeaders(answer.headers) })
}
