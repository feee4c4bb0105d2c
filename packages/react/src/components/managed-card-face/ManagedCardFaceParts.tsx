'use client'

import { createPart } from '../../internal/createPart.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { cardStateKey } from './cardState.js'
import { formatExpiry } from './formatExpiry.js'
import { useManagedCardFaceContext } from './ManagedCardFaceContext.js'

export { Root } from './ManagedCardFaceRoot.js'

/** How the payer calls the card; a link to its page, where the root has an `href`. It names the face. */
export const Name = createPart('h3', 'name', () => {
  const { card, href, id } = useManagedCardFaceContext()
  const name = <Verbatim>{card.friendlyName}</Verbatim>
  const children = href ? (
    <a data-part="link" href={href}>
      {name}
    </a>
  ) : (
    name
  )
  return { id, children }
})

/** The state in a word; where the card is active, what kind of card it is. */
export const Kind = createPart('span', 'kind', () => {
  const { card, words } = useManagedCardFaceContext()
  const state = cardStateKey(card.state)
  return { children: state ? words.states[state] : words[card.type === 'VIRTUAL' ? 'virtual' : 'physical'] }
})

/** The last four digits: the number itself is never on a face. */
export const Number = createPart('p', 'number', () => {
  const { card, words } = useManagedCardFaceContext()
  const children = (
    <>
      <Verbatim dir="ltr" aria-hidden="true">
        •••• {card.cardNumberLastFour}
      </Verbatim>
      <span data-part="heard">{words.ending([...card.cardNumberLastFour].join(' '))}</span>
    </>
  )
  return { children }
})

/** The name that is embossed. */
export const Holder = createPart('span', 'holder', () => {
  const { card } = useManagedCardFaceContext()
  return { children: <Verbatim>{card.nameOnCard}</Verbatim> }
})

/** Month and year, as on the plastic. */
export const Expiry = createPart('span', 'expiry', () => {
  const { card, words } = useManagedCardFaceContext()
  const children = (
    <>
      <span data-part="heard">{words.expires} </span>
      <Verbatim dir="ltr">{formatExpiry(card.expiryMmyy)}</Verbatim>
    </>
  )
  return { children }
})

/** The network as a word: give it children to show its mark, which the kit may not ship. */
export const Network = createPart('span', 'network', () => {
  const { card } = useManagedCardFaceContext()
  return { children: { MASTERCARD: 'Mastercard', VISA: 'Visa' }[card.cardBrand] }
})
