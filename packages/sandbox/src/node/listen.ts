import { serve } from '@hono/node-server'

type Fetch = Parameters<typeof serve>[0]['fetch']

export interface Listening {
  port: number
  close(): Promise<void>
}

/** Rejects when the port is taken. */
export function listen(fetch: Fetch, port: number, hostname: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, (address) => {
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed())
          // Browsers open connections ahead of need, which would keep it open.
          if ('closeAllConnections' in server) server.closeAllConnections()
        })
      resolve({ port: address.port, close })
    })
    server.on('error', reject)
  })
}
