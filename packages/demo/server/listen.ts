import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

export interface Listening {
  url: string
  close(): void
}

const hostname = '127.0.0.1'

/** Longer than any client keeps a connection: Node's 5 seconds close some just as they are used again. */
const KEEP_ALIVE_MS = 65_000

/** Listens on the wanted port, or, unless it must be that one, on any that is free. */
export async function listen(app: Hono, port: number, mayMove: boolean): Promise<Listening> {
  try {
    return await tryPort(app, port)
  } catch (error) {
    if (!mayMove || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    return tryPort(app, 0)
  }
}

function tryPort(app: Hono, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, port, hostname, serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS } },
      (address) => {
        resolve({
          url: `http://${hostname}:${address.port}`,
          close() {
            server.close()
            // Pages that listen for the time would keep it open for ever.
            if ('closeAllConnections' in server) server.closeAllConnections()
          },
        })
      },
    )
    server.on('error', reject)
  })
}
