import { noContent, ok } from '../answers/ok.js'
import { conflict } from '../answers/Refusal.js'
import { toMmyy } from '../payments/cards/issueCard.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import { renewCard } from '../payments/cards/renewCard.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { purchase, refund } from './cardPurchases.js'
import {
  cardPurchaseBody,
  numberPurchaseBody,
  type CardPurchaseBody,
  type NumberPurchaseBody,
} from './cardPurchaseBodies.js'
import { findByNumber } from './findByNumber.js'
import { simulation, type Simulation, type SimulatorCall } from './Simulation.js'
import { simulatorNotFound } from './simulatorRefusals.js'

/** What merchants do with cards, and time. */
export const cardSimulations = {
  cards_card_id_purchase: simulation<CardPurchaseBody>({
    path: '/cards/{card_id}/purchase',
    body: cardPurchaseBody,
    run: ({ params, body }, context) =>
      ok({ code: purchase(context.state.managedCards[params.card_id ?? ''], body, context) }),
  }),
  cards_card_id_merchant_refund: simulation<CardPurchaseBody>({
    path: '/cards/{card_id}/merchant_refund',
    body: cardPurchaseBody,
    run: ({ params, body }, context) =>
      ok({ code: refund(context.state.managedCards[params.card_id ?? ''], body, context) }),
  }),
  cards_purchase: simulation<NumberPurchaseBody>({
    path: '/cards/purchase',
    body: numberPurchaseBody,
    run({ body }, context) {
      const { card, refused } = findByNumber(body, context)
      return ok({ code: purchase(card, body, context, refused) })
    },
  }),
  cards_merchant_refund: simulation<NumberPurchaseBody>({
    path: '/cards/merchant_refund',
    body: numberPurchaseBody,
    run: ({ body }, context) => ok({ code: refund(findByNumber(body, context).card, body, context) }),
  }),
  cards_card_id_expire: simulation({
    path: '/cards/{card_id}/expire',
    run(call, context) {
      const card = find(call, context)
      if (card.state.state === 'DESTROYED') throw conflict('INSTRUMENT_DESTROYED')
      card.state = { state: 'DESTROYED', destroyedReason: 'EXPIRED' }
      return noContent
    },
  }),
  cards_card_id_about_to_expire: simulation({
    path: '/cards/{card_id}/about_to_expire',
    run(call, context) {
      find(call, context).expiryMmyy = toMmyy(context.now(), 0)
      return noContent
    },
  }),
  cards_card_id_renew: simulation({
    path: '/cards/{card_id}/renew',
    run(call, context) {
      renewCard(find(call, context), context)
      return noContent
    },
  }),
} satisfies Record<string, Simulation>

function find({ params }: Pick<SimulatorCall, 'params'>, { state }: SandboxContext): ManagedCardRecord {
  const card = state.managedCards[params.card_id ?? '']
  if (!card) throw simulatorNotFound('There is no such card.')
  return card
}
