import { neverKept } from './neverKept.js'
import type { ProxyAnswer } from './ProxyAnswer.js'

/** An answer of the proxy itself, thrown to where answers are made. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Record<string, string>

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

export function refuse(
  status: number,
  code: string,
  message: string,
  headers?: Record<string, string>,
): Refusal {
  return new Refusal(status, code, message, headers)
}

/** Shaped like Weavr's `{ code, message }`. Its header tells the client that the message quotes nothing. */
export function toAnswer({ status, code, message, headers }: Refusal): ProxyAnswer<never> {
  return {
    status,
    headers: {
      ...neverKept,
      'content-type': 'application/json',
      'weavr-proxy': 'refused',
      ...headers,
    },
    text: JSON.stringify({ code, message }),
  }
}
