import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'

/** What its holder can do with a card. */
export type CardAction =
  | 'freeze'
  | 'unfreeze'
  | 'activate'
  | 'order'
  | 'reportLost'
  | 'reportStolen'
  | 'replaceDamaged'
  | 'unlockPin'
  | 'resetContactless'
  | 'close'

/** What Weavr would take of a card in its state; what it would refuse is absent, not disabled. */
export function cardActionsOf(card: ManagedCard): ReadonlySet<CardAction> {
  const { state, blockedReason = 'USER' } = card.state
  const plastic = card.physicalCardDetails
  const isNewOnItsWay = plastic?.replacement !== undefined
  const isInUse = plastic !== undefined && (!plastic.pendingActivation || isNewOnItsWay)
  const is = {
    active: state === 'ACTIVE',
    frozen: state === 'BLOCKED' && blockedReason === 'USER',
    used: state === 'BLOCKED' && blockedReason === 'SINGLE_SPEND',
  }
  const isTheirs = is.active || is.frozen
  const allowed: Record<CardAction, boolean> = {
    freeze: is.active,
    unfreeze: is.frozen,
    activate: is.active && plastic?.pendingActivation === true && isPosted(card),
    order: is.active && !plastic,
    unlockPin: is.active && isInUse && plastic.pinBlocked === true,
    resetContactless: is.active && isInUse,
    replaceDamaged: isTheirs && isInUse && !isNewOnItsWay,
    reportLost: isTheirs && plastic !== undefined,
    reportStolen: isTheirs && isInUse,
    close: isTheirs || is.used,
  }
  return new Set((Object.keys(allowed) as CardAction[]).filter((action) => allowed[action]))
}

/** Before that there is nothing whose letter could hold a code; some programmes do not tell. */
const isPosted = ({ physicalCardDetails }: ManagedCard) =>
  [undefined, 'DISPATCHED', 'DELIVERED'].includes(physicalCardDetails?.manufacturingState)

/** A card that was lost or stolen, and has no other in its place yet. */
export const needsReplacement = ({ state, replacement }: ManagedCard): boolean =>
  !replacement &&
  (state.blockedReason === 'LOST' || state.destroyedReason === 'LOST' || state.destroyedReason === 'STOLEN')
