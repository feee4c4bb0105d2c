import { createServer, type RequestListener, type Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'

export interface Serving {
  server: Server
  port: number
  url: string
  close(): Promise<void>
}

/** A server of Node's on a free port of this machine. */
export function serve(listener: RequestListener): Promise<Serving> {
  const server = createServer(listener)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed())
          server.closeAllConnections()
        })
      resolve({ server, port, url: `http://127.0.0.1:${port}`, close })
    })
  })
}

/**
 * Sends bytes as they are, which no client of HTTP would, and gives all that comes back until the connection
 * ends.
 */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    socket.setEncoding('latin1')
    socket.on('data', (part: string) => (answer += part))
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
  })
}

/** One request without a body, after which the connection is closed. */
export const rawRequest = (method: string, target: string, headers: readonly string[] = [], body = '') =>
  [`${method} ${target} HTTP/1.1`, 'host: app.test', 'connection: close', ...headers, '', body].join('\r\n')
