import { badRequest } from '../answers/Refusal.js'
import type { SandboxContext } from '../context/SandboxContext.js'

type Context = Pick<SandboxContext, 'state' | 'now'>

/** How long a token may wait to be redeemed. */
export const sealedForMs = 5 * 60_000

/** Fields of a body that may hold `{ value }`: what was typed, or the token that stands for it. */
const secrets = ['password', 'oldPassword', 'newPassword', 'pin'] as const

const looksLikeToken = /^sui_[0-9a-z]{16}$/

/**
 * A body with what the tokens of the secure UI stand for. Each token is used up by this, whatever the
 * operation then says. Plain text stays as it is.
 * @throws {Refusal} 400 for a token that is unknown, spent, too old, or of another kind of field
 */
export function redeemSecrets(body: unknown, context: Context): unknown {
  if (typeof body !== 'object' || body === null) return body
  const redeemed = secrets.flatMap((name) => {
    const { value } = ((body as Record<string, unknown>)[name] ?? {}) as { value?: unknown }
    if (typeof value !== 'string' || !looksLikeToken.test(value)) return []
    return [[name, { value: redeem(value, name, context) }]]
  })
  return redeemed.length === 0 ? body : { ...body, ...Object.fromEntries(redeemed) }
}

function redeem(token: string, name: (typeof secrets)[number], { state, now }: Context): string {
  const sealed = state.sealedValues[token]
  if (sealed) sealed.usesLeft -= 1
  if (sealed?.usesLeft === 0) delete state.sealedValues[token]
  if (sealed && now() - sealed.sealedAt < sealedForMs && (sealed.field === 'cardPin') === (name === 'pin'))
    return sealed.value
  throw badRequest(
    [{ params: [name], fieldName: 'value', error: 'NOT_IN' }],
    'The token of the secure UI is unknown, spent or too old.',
  )
}
