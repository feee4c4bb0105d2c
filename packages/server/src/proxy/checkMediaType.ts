import type { CallHeaders } from '../calls/CallHeaders.js'
import { refuse } from '../calls/Refusal.js'

/**
 * What a body may be. Forms of other sites can send three other types without asking; this one they cannot.
 */
const json = /^application\/json *(; *charset="?utf-8"? *)?$/i

/** @throws {Refusal} 415 for a body that is anything else, or of which nobody says what it is */
export function checkMediaType(headers: CallHeaders, bytes: Uint8Array): void {
  if (bytes.length > 0 && !json.test(headers.get('content-type') ?? '')) {
    throw refuse(415, 'NOT_JSON', 'A body must be application/json, and say so in content-type.')
  }
}
