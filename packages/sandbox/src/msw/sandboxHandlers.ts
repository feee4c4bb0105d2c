import { http, HttpResponse, type HttpHandler } from 'msw'
import { forwardToSandbox, type SandboxDoor } from '../forwardToSandbox.js'

/**
 * Request handlers for msw that answer every call to `baseUrl` from the sandbox, as the proxy before Weavr
 * would.
 * @example
 * const sandbox = createSandbox()
 * const server = setupServer(...sandboxHandlers({ sandbox, baseUrl: '/api/weavr' }))
 */
export function sandboxHandlers(door: SandboxDoor): HttpHandler[] {
  // A path alone would only be known relative to a page, which Node has not.
  const origin = door.baseUrl.startsWith('/') ? '*' : ''
  return [
    http.all(`${origin}${door.baseUrl.replace(/\/$/, '')}/*`, async ({ request }) => {
      try {
        return await forwardToSandbox(request, door)
      } catch (error) {
        // What `fetch` throws when it cannot connect; anything else is a fault of the sandbox and shall be
        // seen.
        if (error instanceof TypeError || request.signal.aborted) return HttpResponse.error()
        throw error
      }
    }),
  ]
}
