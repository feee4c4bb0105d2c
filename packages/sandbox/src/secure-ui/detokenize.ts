import { contractOperations } from '@weavr-kit/core/contract'
import { cardNumberOf, cvvOf } from '../payments/cards/cardNumberOf.js'
import { cardNumberTokenOf, cvvTokenOf, pinTokenOf } from '../api/managed-cards/cardTokens.js'
import { isInReach } from '../api/managed-cards/findManagedCard.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import { pinOf } from '../api/managed-cards/pinOf.js'
import { reachOf } from '../pipeline/reachOf.js'
import { findCaller } from '../pipeline/authenticate.js'
import { forbidden, notFound, unauthorized } from '../answers/Refusal.js'
import type { SandboxContext } from '../context/SandboxContext.js'

/** What the spans of the secure UI show: how a card's token is told, and what it stands for. */
const shown = {
  cardNumber: [cardNumberTokenOf, cardNumberOf],
  cvv: [cvvTokenOf, cvvOf],
  cardPin: [pinTokenOf, pinOf],
} satisfies Record<
  string,
  readonly [(card: ManagedCardRecord) => string, (card: ManagedCardRecord) => string]
>

export interface DetokenizeParams {
  type: string
  token: string
  /** The user's token. */
  bearer: string
}

const lookAtCard = contractOperations.find(({ operationId }) => operationId === 'managedCardGet')!

/**
 * What a card's token stands for.
 * @throws {Refusal} 401, 403 unless stepped up, 404 for what is not within the user's reach
 */
export function detokenize({ type, token, bearer }: DetokenizeParams, context: SandboxContext): string {
  const caller = findCaller(context, bearer)
  if (!caller || caller.token.type !== 'ACCESS' || caller.token.only !== undefined) throw unauthorized()
  if (!caller.token.steppedUp) throw forbidden('STEP_UP_REQUIRED')
  if (!Object.hasOwn(shown, type)) throw notFound()
  const [tokenOf, valueOf] = shown[type as keyof typeof shown]
  const reach = reachOf(caller.user, lookAtCard)
  if (reach === 'none') throw notFound()
  const card = context.records
    .of('managedCards', caller.identity.id)
    .find((one) => tokenOf(one) === token && isInReach(one, { ...caller, reach }))
  if (!card) throw notFound()
  return valueOf(card)
}
