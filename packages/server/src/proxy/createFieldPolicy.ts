import type { ContractOperation } from '@weavr-kit/core/contract'
import type { IncomingCall } from '../calls/IncomingCall.js'
import { layFields, notAnObject, type Fields } from './layFields.js'
import { Refusal, refuse } from '../calls/Refusal.js'
import { serverFieldsOf } from './serverFields.js'

/**
 * Says what the server sets in the body of a call: fields as the body has them, or nothing. Its request's
 * body is read already.
 */
export type Fill = (call: {
  operationId: string
  request: Request
}) => Fields | undefined | Promise<Fields | undefined>

/** Takes what the browser sent and gives what is sent on. @throws {Refusal} */
export type FieldPolicy = (
  operation: ContractOperation,
  call: IncomingCall,
  body: Uint8Array<ArrayBuffer>,
) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>

/** @param allowFields names of server's fields that browsers may set all the same */
export function createFieldPolicy(
  operations: readonly ContractOperation[],
  fill: Fill | undefined,
  allowFields: readonly string[],
): FieldPolicy {
  const ownedBy = new Map(
    operations.map((operation) => [
      operation.operationId,
      serverFieldsOf(operation).filter((name) => !allowFields.includes(name)),
    ]),
  )

  return ({ operationId }, call, body) => {
    const owned = ownedBy.get(operationId) ?? []
    if (body.length === 0 || !fill) return apply(owned, undefined, body)
    return ask(fill, { operationId, request: call.toRequest() }).then((filled) => apply(owned, filled, body))
  }
}

function apply(
  owned: readonly string[],
  filled: Fields | undefined,
  body: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  if (owned.length === 0 && !filled) return body
  try {
    // What was judged is what is sent: of a name that is there twice, each reader may take another.
    return new TextEncoder().encode(JSON.stringify(layFields(parse(body), owned, filled ?? {})))
  } catch (error) {
    // Beside what is no JSON: what is nested deeper than anybody can follow.
    throw error instanceof Refusal ? error : notAnObject()
  }
}

async function ask(fill: Fill, call: Parameters<Fill>[0]): Promise<Fields | undefined> {
  try {
    return await fill(call)
  } catch {
    // What was thrown is the server's own, and may say more than a browser should know.
    throw refuse(500, 'FILL_FAILED', 'The server could not set its own fields: its fill threw an error.')
  }
}

const parse = (body: Uint8Array<ArrayBuffer>): unknown =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
