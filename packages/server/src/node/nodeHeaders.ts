import type { IncomingHttpHeaders } from 'node:http'
import type { CallHeaders } from '../calls/CallHeaders.js'

export function nodeHeaders(headers: IncomingHttpHeaders): CallHeaders {
  return {
    get(name) {
      const value = headers[name]
      return Array.isArray(value) ? value.join(', ') : (value ?? null)
    },
    keys: () => Object.keys(headers),
  }
}
