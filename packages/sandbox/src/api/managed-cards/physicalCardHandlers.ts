import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { orderPlastic } from '../../payments/cards/orderPlastic.js'
import { pinTokenOf } from './cardTokens.js'
import { findManagedCard } from './findManagedCard.js'
import { toManagedCard } from './toManagedCard.js'
import { physicalOf, refuseBlockedOrDestroyed, usablePhysicalOf } from './physicalCard.js'

type Schemas = components['schemas']

/** From the order of a physical card to its use. */
export const physicalCardHandlers = {
  managedCardPhysicalUpgrade: operation<Schemas['ManagedCardPhysicalUpgradeRequest']>((call, context) => {
    const card = findManagedCard(call, context)
    const { activationCode, pin, ...delivery } = call.body
    if (card.physical) throw conflict('INSTRUMENT_ALREADY_UPGRADED_TO_PHYSICAL')
    refuseBlockedOrDestroyed(card)
    if (card.state.state === 'NOT_ENABLED') throw conflict('INSTRUMENT_NOT_ENABLED')
    const parent = context.state.managedAccounts[card.parentManagedAccountId ?? '']
    if (parent && parent.state.state !== 'ACTIVE') throw conflict('PARENT_MANAGED_ACCOUNT_BLOCKED')
    // By now it is what the token of the secure UI stands for. A token of the real one stays as it is.
    if (pin && /^\d+$/.test(pin.value) && pin.value.length !== 4) throw conflict('PIN_INVALID_FORMAT')
    if (delivery.bulkDelivery && !delivery.deliveryAddress.contactNumber)
      throw conflict('CONTACT_NUMBER_NEEDED_FOR_BULK_DELIVERY')
    card.type = 'PHYSICAL'
    const chosen = pin && /^\d{4}$/.test(pin.value) ? { pin: pin.value } : {}
    card.physical = {
      plastic: orderPlastic(card.id, activationCode, context),
      ...chosen,
      pinBlocked: false,
      contactlessSpent: 0,
      delivery: { deliveryMethod: 'STANDARD_DELIVERY', ...delivery },
    }
    return ok(toManagedCard(card, context, callerOf(call).token.steppedUp))
  }),

  managedCardPhysicalActivate: operation<Schemas['ManagedCardPhysicalActivateRequest']>((call, context) => {
    const card = findManagedCard(call, context)
    const physical = physicalOf(card)
    refuseBlockedOrDestroyed(card)
    const plastic = physical.replacement?.plastic ?? physical.plastic
    if (plastic.activated) throw conflict('INSTRUMENT_ALREADY_ACTIVATED')
    if (plastic.activationCode !== undefined && plastic.activationCode !== call.body.activationCode)
      throw conflict('ACTIVATION_CODE_INVALID')
    plastic.activated = true
    physical.plastic = plastic
    delete physical.replacement
    return ok(toManagedCard(card, context, callerOf(call).token.steppedUp))
  }),

  managedCardPhysicalPinGet: operation((call, context) => {
    const card = findManagedCard(call, context)
    if (usablePhysicalOf(card).pinBlocked) throw conflict('PIN_TRIES_EXCEEDED')
    return ok({ pin: { value: pinTokenOf(card) } })
  }),

  managedCardPhysicalPinUnBlock: operation((call, context) => {
    usablePhysicalOf(findManagedCard(call, context)).pinBlocked = false
    return noContent
  }),

  managedCardPhysicalContactlessLimitReset: operation((call, context) => {
    usablePhysicalOf(findManagedCard(call, context)).contactlessSpent = 0
    return noContent
  }),
}
