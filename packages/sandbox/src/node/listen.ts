import { serve } from '@hono/node-server'

type Fetch = Parameters<typeof serve>[0]['fetch']

export interface Listening {
  port: number
  close(): Promise<void>
}

/** Longer than any client keeps a connection: Node's 5 seconds close some just as they are used again. */
const KEEP_ALIVE_MS = 65_000

/** Rejects when the port is taken. */
export function listen(fetch: Fetch, port: number, hostname: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    // Whoever starts a sandbox in a test keeps their own Request and Response: msw, for one, knows a failed
    // answer by its class.
    const server = serve(
      {
        fetch,
        port,
        hostname,
        overrideGlobalObjects: false,
        serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
      },
      (address) => {
        const close = () =>
          new Promise<void>((closed) => {
            server.close(() => closed())
            // Browsers open connections ahead of need, which would keep it open.
            if ('closeAllConnections' in server) server.closeAllConnections()
          })
        resolve({ port: address.port, close })
      },
    )
    server.on('error', reject)
  })
}
