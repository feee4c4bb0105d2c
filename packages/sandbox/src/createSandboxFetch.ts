import { forwardToSandbox, type SandboxDoor } from './forwardToSandbox.js'

/**
 * A `fetch` for the kit's options that reaches the sandbox and nothing else: no network, no proxy, no msw.
 * @example
 * const baseUrl = 'https://app.example/weavr'
 * const weavr = createWeavr({ baseUrl, fetch: createSandboxFetch({ sandbox: createSandbox(), baseUrl }) })
 */
export function createSandboxFetch(door: SandboxDoor): typeof globalThis.fetch {
  return (input, init) => forwardToSandbox(new Request(input, init), door)
}
