'use client'

import { createPart } from '../../internal/createPart.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { cardStateKey, cardStateTone } from '../managed-card-face/cardState.js'
import { needsReplacement, type CardAction } from './CardAction.js'
import { DeliverySteps } from './DeliverySteps.js'
import { useManagedCardActionsContext } from './ManagedCardActionsContext.js'
import { MoreActions } from './MoreActions.js'

export { Dialog } from './CardActionDialog.js'
export {
  Activate,
  Close,
  Freeze,
  Order,
  ReplaceDamaged,
  ReportLost,
  ReportStolen,
  ResetContactless,
  UnlockPin,
} from './CardActionButtons.js'
import { useOfflineReason } from '../form/useOfflineReason.js'
export { Root } from './ManagedCardActionsRoot.js'

/** What the card's state means, and what to do; empty where it is active. Heard when it changes. */
export const Sentence = createPart('p', 'sentence', () => {
  const { card, said, state } = useManagedCardActionsContext()
  const key = cardStateKey(card.state)
  // Shown at once, but not said before it is true.
  const isUnsure = state.status === 'busy' && ['freeze', 'unfreeze'].includes(state.action)
  return {
    role: 'status',
    tabIndex: -1,
    'data-tone': cardStateTone(card),
    children: key && !isUnsure ? said.sentences[key] : undefined,
  }
})

/** The way to the card's limits, where the root has a `spendControlsHref`. */
export const SpendControls = createPart('a', 'spend-controls', () => {
  const { card, spendControlsHref, words } = useManagedCardActionsContext()
  if (!spendControlsHref || card.state.state === 'DESTROYED' || needsReplacement(card)) return undefined
  return { href: spendControlsHref, 'data-emphasis': 'secondary', children: words.spendControls }
})

/** The way to another card, for one that is lost or stolen, where the root has a `replacementHref`. */
export const Replacement = createPart('a', 'replacement', () => {
  const { card, replacementHref, words } = useManagedCardActionsContext()
  if (!replacementHref || !needsReplacement(card)) return undefined
  return { href: replacementHref(card), 'data-emphasis': 'primary', children: words.replacement }
})

/** What is done rarely, then what is final; nothing where there is neither. */
export const More = createPart('details', 'more', () => {
  const { allowed, state } = useManagedCardActionsContext()
  const rare: CardAction[] = ['replaceDamaged', 'resetContactless', 'reportLost', 'reportStolen', 'close']
  const isBusy = state.status === 'busy' && rare.includes(state.action)
  return isBusy || rare.some((action) => allowed.has(action)) ? { children: <MoreActions /> } : undefined
})

/** How far a physical card has come, until it is activated; else nothing. */
export const Delivery = createPart('ol', 'delivery', () => {
  const { card, words } = useManagedCardActionsContext()
  const plastic = card.physicalCardDetails
  if (!plastic?.pendingActivation || !plastic.manufacturingState || card.state.state === 'DESTROYED')
    return undefined
  return {
    'aria-label': plastic.replacement ? words.newCard : words.delivery,
    children: <DeliverySteps reached={plastic.manufacturingState} />,
  }
})

/** The way to the post's own page, where there is one. */
export const Track = createPart('a', 'track', () => {
  const { card, words } = useManagedCardActionsContext()
  const { pendingActivation, deliveryTrackingUrl } = card.physicalCardDetails ?? {}
  return pendingActivation && deliveryTrackingUrl
    ? { href: deliveryTrackingUrl, children: words.track }
    : undefined
})

/** A polite live region: what came of the last press, where the card's state does not say it. */
export const Outcome = createPart('p', 'outcome', () => {
  const { state, words } = useManagedCardActionsContext()
  const children =
    state.status === 'done'
      ? words.done[state.action]
      : state.status === 'overtaken'
        ? words.overtaken
        : undefined
  return { role: 'status', tabIndex: -1, children }
})

/** That it was refused, and why, or that nobody knows; else nothing. */
export const Notice = createPart('p', 'notice', () => {
  const { dialog, failure, state, words } = useManagedCardActionsContext()
  if (state.status === 'unknown' || state.status === 'checking')
    return { role: 'alert', tabIndex: -1, 'data-tone': 'caution', children: words.unknown }
  if (!failure || dialog) return undefined
  return { role: 'alert', tabIndex: -1, 'data-tone': 'negative', children: failure }
})

/** What support asks for, after a refusal. */
export const Reference = createReferencePart(() => {
  const { dialog, state } = useManagedCardActionsContext()
  return state.status === 'refused' && !dialog ? requestRefOf(state.error) : undefined
})

/** Reads the card again, where nobody knows what came of an action. */
export const Check = createPart('button', 'check', () => {
  const { check, state, words } = useManagedCardActionsContext()
  const offlineReason = useOfflineReason()
  if (state.status !== 'unknown' && state.status !== 'checking') return undefined
  const isChecking = state.status === 'checking'
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'aria-disabled': isChecking || offlineReason !== undefined,
    title: offlineReason,
    onClick: () => void (offlineReason || check()),
    children: isChecking ? words.checking : words.check,
  }
})

/** Why nothing can be pressed without a connection; else nothing. */
export const Offline = createPart('p', 'hint', () => {
  const { allowed, id, isOnline, words } = useManagedCardActionsContext()
  return isOnline || allowed.size === 0 ? undefined : { id: id + 'offline', children: words.offline }
})
