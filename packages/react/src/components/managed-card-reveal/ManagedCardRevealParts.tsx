'use client'

import { createPart } from '../../internal/createPart.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { useManagedCardRevealContext } from './ManagedCardRevealContext.js'
import type { RevealedSecret } from './readRevealTokens.js'
import { RevealedRows } from './RevealedRows.js'
import { sayRevealFailure } from './sayRevealFailure.js'
import { SHOWN_MS } from './useCardReveal.js'
import { useSecondsLeft } from './useSecondsLeft.js'
import { whyNoPin } from './whyNoPin.js'

export { Root } from './ManagedCardRevealRoot.js'

const createShow = (secret: RevealedSecret) =>
  createPart('button', secret === 'pin' ? 'show-pin' : 'show-details', () => {
    const { card, id, isOnline, show, state, words } = useManagedCardRevealContext()
    if (card.state.state !== 'ACTIVE') return undefined
    if (secret === 'pin' && (!card.physicalCardDetails || whyNoPin(card))) return undefined
    if (state.status === 'shown' && state.secret === secret) return undefined
    const isGetting = state.status === 'getting'
    const isOff = isGetting || !isOnline
    return {
      type: 'button',
      'data-emphasis': 'secondary',
      'aria-disabled': isOff,
      'aria-busy': isGetting && state.secret === secret,
      'aria-describedby': isOnline ? undefined : id + 'hint',
      onClick: () => void (isOff || show(secret)),
      children:
        isGetting && state.secret === secret
          ? words.getting
          : secret === 'pin'
            ? words.showPin
            : words.showDetails,
    }
  })

/** Steps up where that is needed, and shows number, expiry and CVV; nothing where the card is not active. */
export const ShowDetails = createShow('details')

/** As `ShowDetails`, for the PIN of a physical card that is in use; nothing for others. */
export const ShowPin = createShow('pin')

/** The frames of Weavr's in which it is shown; nothing while it is not. */
export const Revealed = createPart('div', 'revealed', () => {
  const { state, words } = useManagedCardRevealContext()
  if (state.status !== 'shown') return undefined
  return { role: 'group', 'aria-label': words[state.secret], children: <RevealedRows /> }
})

/** That it hides by itself, and when: counted down, and no live region. */
export const HidesIn = createPart('p', 'hides-in', () => {
  const { round, state, words } = useManagedCardRevealContext()
  const seconds = useSecondsLeft(round, SHOWN_MS)
  return state.status === 'shown' ? { children: words.hidesIn(seconds) } : undefined
})

/** Hides it at once. The focus comes here when it is shown, and goes back to what was pressed. */
export const HideNow = createPart('button', 'hide-now', () => {
  const { hide, state, words } = useManagedCardRevealContext()
  if (state.status !== 'shown') return undefined
  return { type: 'button', 'data-emphasis': 'secondary', onClick: hide, children: words.hideNow }
})

/** As long once more; gone after one press. */
export const ShowLonger = createPart('button', 'show-longer', () => {
  const { showLonger, state, words } = useManagedCardRevealContext()
  if (state.status !== 'shown' || !state.canShowLonger) return undefined
  return { type: 'button', onClick: showLonger, children: words.showLonger }
})

/** A polite live region: that it has been hidden. */
export const Outcome = createPart('p', 'outcome', () => {
  const { state, words } = useManagedCardRevealContext()
  const last = state.status === 'hidden' ? state.last : undefined
  return { role: 'status', children: last && words[last === 'pin' ? 'pinHidden' : 'detailsHidden'] }
})

/** Why there is no PIN to see, or that one has to be online first; else nothing. */
export const Hint = createPart('p', 'hint', () => {
  const { card, id, isOnline, words } = useManagedCardRevealContext()
  if (card.state.state !== 'ACTIVE') return undefined
  const why = card.physicalCardDetails && whyNoPin(card)
  if (isOnline && !why) return undefined
  return { id: id + 'hint', children: isOnline && why ? words[why] : words.offline }
})

/** Why it could not be shown, in words; else nothing. */
export const Notice = createPart('p', 'notice', () => {
  const { card, state, words } = useManagedCardRevealContext()
  if (state.status !== 'failed') return undefined
  // The card has been read again, and says so itself.
  if (state.secret === 'pin' && whyNoPin(card)) return undefined
  return {
    role: 'alert',
    'data-tone': 'negative',
    children: sayRevealFailure(state.error, state.secret, words),
  }
})

/** What support asks for, after a failure. */
export const Reference = createReferencePart(() => {
  const { state } = useManagedCardRevealContext()
  return state.status === 'failed' ? requestRefOf(state.error) : undefined
})
