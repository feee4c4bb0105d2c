import type { CallHeaders } from '../calls/CallHeaders.js'
import { refuse } from '../calls/Refusal.js'

/** Those that count and have one value. Of two, everybody on the way picks another. */
const single = [
  'authorization',
  'content-length',
  'content-type',
  'host',
  'idempotency-ref',
  'call-ref',
  'origin',
  'sec-fetch-site',
  'x-api-version',
]

/**
 * Two of a name arrive as one with a comma.
 * @throws {Refusal} 400 where a header came twice, or could be read so
 */
export function checkHeaders(headers: CallHeaders): void {
  const unclear = single.find((name) => headers.get(name)?.includes(','))
  if (unclear) throw headerUnclear(unclear)
}

/** The first name that is there twice and may not be. */
export function repeatedHeader(names: readonly string[]): string | undefined {
  const seen = new Set<string>()
  for (const given of names) {
    const name = given.toLowerCase()
    if (seen.has(name) && single.includes(name)) return name
    seen.add(name)
  }
  return undefined
}

export const headerUnclear = (name: string) =>
  refuse(
    400,
    'HEADER_UNCLEAR',
    `The header ${name} came twice, or with a value that could be read as two. Send it once.`,
  )
