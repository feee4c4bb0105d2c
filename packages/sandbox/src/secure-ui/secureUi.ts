import { ok } from '../answers/ok.js'
import type { Answer } from '../state/Answer.js'
import { badRequest, forbidden, notFound, unauthorized } from '../answers/Refusal.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { findCaller } from '../pipeline/authenticate.js'
import { checkKinds, checkOutcomes, findCheck } from './checks.js'
import { detokenize } from './detokenize.js'
import { sealValue } from './sealValue.js'
import { secureFields } from '../state/SealedValue.js'

/** What a frame sends, and the user's token that came with it. */
type FrameCall = (body: Record<string, unknown>, bearer: string, context: SandboxContext) => unknown

/** Answers a call of a frame, by its path below `/app/secure/api/`. @throws {Refusal} */
export type SecureUi = (path: string, request: Request, context: SandboxContext) => Promise<Answer>

const calls: Record<string, FrameCall> = {
  associate(_body, bearer, context) {
    if (!findCaller(context, bearer)) throw unauthorized()
    return {}
  },

  tokenize: (body, _bearer, context) => ({
    token: sealValue(context, {
      field: oneOf(secureFields, body.field),
      value: text(body.value),
      group: text(body.group),
    }),
  }),

  detokenize: (body, bearer, context) => ({
    value: detokenize({ type: text(body.type), token: text(body.token), bearer }, context),
  }),

  'checks/open': (body, bearer, context) => ({
    name: findCheck({ kind: oneOf(checkKinds, body.kind), reference: text(body.reference), bearer }, context)
      .name,
  }),

  'checks/submit'(body, bearer, context) {
    const { name, decide } = findCheck(
      { kind: oneOf(checkKinds, body.kind), reference: text(body.reference), bearer },
      context,
    )
    decide(oneOf(checkOutcomes, body.outcome))
    return { name }
  },
}

/**
 * The server behind the frames. Only they may call it: a request of a page, which its browser marks with the
 * page's origin, is refused, or a page could detokenise what its frames are there to keep from it.
 */
export const secureUi: SecureUi = async (path, request, context) => {
  const call = Object.hasOwn(calls, path) ? calls[path] : undefined
  if (!call || request.method !== 'POST') throw notFound('There is no such path.')
  if (request.headers.get('origin') !== new URL(request.url).origin) throw forbidden('FRAMES_ONLY')
  const body: unknown = await request.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null) throw badRequest([], 'The body is not JSON.')
  return ok(
    call(
      body as Record<string, unknown>,
      request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '',
      context,
    ),
  )
}

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw badRequest([], 'A field is missing.')
  return value
}

function oneOf<Name extends string>(names: readonly Name[], value: unknown): Name {
  const name = names.find((known) => known === value)
  if (name === undefined) throw badRequest([], 'A field has none of its values.')
  return name
}
