import type { Sandbox } from './createSandbox.js'

export interface SandboxDoor {
  sandbox: Sandbox
  /** The URL, or the path on any origin, that the app calls as it would its proxy. */
  baseUrl: string
}

/** Sends a request on as the proxy would: to Weavr's own path, with the API key. */
export async function forwardToSandbox(
  request: Request,
  { sandbox, baseUrl }: SandboxDoor,
): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const path = pathname.slice(pathOf(baseUrl).length)
  const headers = new Headers(request.headers)
  headers.set('api-key', sandbox.apiKey)
  const { method, signal } = request
  const body = method === 'GET' ? '' : await request.text()
  const url = `http://sandbox.invalid${sandbox.basePath}${path}${search}`
  return sandbox.fetch(new Request(url, { method, headers, signal, ...(body && { body }) }))
}

/** The path of a base URL, without a slash at its end. */
function pathOf(baseUrl: string): string {
  return new URL(baseUrl, 'http://sandbox.invalid').pathname.replace(/\/$/, '')
}
