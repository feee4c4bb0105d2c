import { contractOperations, type ContractOperation } from '@weavr-kit/core/contract'
import type { ByteSource } from '../calls/ByteSource.js'
import { contractOf, resolve } from '../calls/contractOf.js'
import { readText } from '../calls/readText.js'
import { refuse } from '../calls/Refusal.js'
import type { UpstreamAnswer } from '../calls/Send.js'

/** More than any refusal of Weavr's has to say. */
const MAX_REFUSAL_BYTES = 65_536

/** Answers that come without a body, even an empty one. */
const bodiless = new Set([204, 205])

/**
 * What a browser may see of an answer: `source` as it comes, `text` where it was short and read, neither
 * where nothing is for it.
 */
export interface JudgedAnswer<Source> {
  source?: Source
  text?: string
}

/**
 * Judges what answered in Weavr's name. A success passes as what the contract says it is; a refusal is read,
 * and passes where it is JSON that does not repeat the key; of an error of the server (5xx) only the status
 * is for a browser. What does not pass is cancelled, so that no socket waits for somebody to read it.
 * @throws {Refusal} 502
 */
export type AnswerJudge = <Source extends ByteSource>(
  answer: UpstreamAnswer<Source>,
  operation: ContractOperation,
  apiKey: string,
) => JudgedAnswer<Source> | Promise<JudgedAnswer<Source>>

export function createAnswerJudge(operations: readonly ContractOperation[]): AnswerJudge {
  const types = new Map(operations.map((operation) => [operation, typesOf(operation)]))

  return ({ status, headers, source }, operation, apiKey) => {
    const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
    const isSuccess = status >= 200 && status < 300
    // Unpacked by `fetch`, one that was cut looks whole; and nothing packed was asked for.
    const isPacked = !/^(identity)?$/i.test(headers.get('content-encoding') ?? '')
    const isOther = isPacked || (type !== undefined && !types.get(operation)?.has(type))
    // 0 is how some runtimes show a redirect that was not followed.
    if (status < 200 || status > 599 || (status >= 300 && status < 400) || (isSuccess && isOther)) {
      source?.cancel()
      throw unexpectedAnswer()
    }
    if (isSuccess && !bodiless.has(status)) return source ? { source } : {}
    if (isSuccess || status >= 500 || type !== 'application/json' || !source) {
      source?.cancel()
      return {}
    }
    return readRefusal(source).then((text) => (text === undefined || repeats(text, apiKey) ? {} : { text }))
  }
}

export const unexpectedAnswer = () =>
  refuse(502, 'UPSTREAM_UNEXPECTED', 'What answered was not the Multi API. Check the baseUrl of the proxy.')

/**
 * What the contract lets an operation answer with; also in its former version, which the programme may still
 * be routed to.
 */
function typesOf(operation: ContractOperation): ReadonlySet<string> {
  const versions = [
    operation,
    ...contractOperations.filter(({ path }) => path === `/deprecated${operation.path}`),
  ]
  const responses = versions.flatMap((version) => Object.values(contractOf(version).responses))
  return new Set(responses.flatMap((response) => Object.keys(resolve(response).content ?? {})))
}

/** As JSON that was understood, or nothing. */
async function readRefusal(source: ByteSource): Promise<string | undefined> {
  const text = await readText(source, MAX_REFUSAL_BYTES)
  try {
    return text && JSON.stringify(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Also where JSON writes a sign of it in another way. */
const repeats = (text: string, apiKey: string) =>
  text.includes(apiKey) || text.includes(JSON.stringify(apiKey).slice(1, -1))
