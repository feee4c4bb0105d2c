import * as rules from './records.generated.js'
import type { RecordTables, SandboxState } from './SandboxState.js'

export function createSandboxState(): SandboxState {
  return {
    ...(Object.fromEntries(Object.keys(rules).map((kind) => [kind, table()])) as RecordTables),
    lastId: 0,
    identities: table(),
    logins: table(),
    tokens: table(),
    challenges: table(),
    pushChallenges: table(),
    confirmations: table(),
    agenda: [],
    books: table(),
    keptAnswers: table(),
    sealedValues: table(),
    callsAt: [],
  }
}

/**
 * Without a prototype: an id that came with a request, `__proto__` too, finds what was put there and nothing
 * else.
 */
const table = <Row>() => Object.create(null) as Record<string, Row>
