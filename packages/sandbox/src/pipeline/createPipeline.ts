import type { ContractOperation } from '@weavr-kit/core/contract'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { Answer } from '../state/Answer.js'
import { parseJson } from '../state/parseJson.js'
import { authenticate } from './authenticate.js'
import type { Call, Caller } from '../context/Call.js'
import { countCall, type RateLimit } from './countCall.js'
import { createIdempotency } from './createIdempotency.js'
import type { Route } from './createRoutes.js'
import { badRequest, unauthorized } from '../answers/Refusal.js'
import { redeemSecrets } from './redeemSecrets.js'
import type { Validator } from './sharedValidator.js'

export interface PipelineOptions {
  context: SandboxContext
  validator: Validator
  apiKey: string
  stepUpFor: readonly string[]
  rateLimits: readonly RateLimit[]
}

/**
 * Answers a request that a route was found for: every check in Weavr's order, then the operation.
 * @throws {Refusal}
 */
export type Pipeline = (route: Route<ContractOperation>, request: Request) => Promise<Answer>

export function createPipeline({
  context,
  validator,
  apiKey,
  stepUpFor,
  rateLimits,
}: PipelineOptions): Pipeline {
  const idempotency = createIdempotency(context.state, context.now)

  return async function answer({ operation, params }, request) {
    const { headers } = request
    const arrivedAt = context.now()
    if (headers.get('api-key') !== apiKey) throw unauthorized()
    countCall(context.state, arrivedAt, rateLimits)
    const caller = authenticate({ context, operation, headers, stepUpFor })
    const text = request.method === 'GET' ? '' : await request.text()
    const sent = parseBody(text)
    validator.params(operation, params)
    const query = validator.query(operation, new URL(request.url).searchParams)
    const body = validator.body(operation, sent)

    const call: Call = { params, query, body, headers, ...(caller && { caller }) }
    const key = idempotencyKey(operation, request, caller, text)
    const result = key ? await idempotency.once(key, () => run(operation, call)) : await run(operation, call)
    // A refused request is not activity: it throws and never comes here.
    if (caller) caller.token.lastUsedAt = Math.max(caller.token.lastUsedAt, arrivedAt)
    return result
  }

  async function run({ operationId }: ContractOperation, call: Call): Promise<Answer> {
    // Here, so that a call that is answered again spends no token.
    return context.perform(operationId, { ...call, body: redeemSecrets(call.body, context) }, context)
  }
}

function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return parseJson(text)
  } catch {
    throw badRequest([], 'The body is not JSON.')
  }
}

function idempotencyKey(
  operation: ContractOperation,
  request: Request,
  caller: Caller | undefined,
  text: string,
): string | undefined {
  const reference = request.headers.get('idempotency-ref')
  if (!operation.idempotent || reference === null) return undefined
  return [reference, caller?.user.id, operation.operationId, new URL(request.url).pathname, text].join(' ')
}
