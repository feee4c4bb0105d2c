import { ManagedCardFace, type ManagedCardFaceProps } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { artOf } from './artOf.js'

const networks = { MASTERCARD: 'Mastercard', VISA: 'Visa' }

/** The kit's face in the art of this app, with the network's name set as a mark: its logo is not ours to ship. */
export function CardFace(props: ManagedCardFaceProps): ReactNode {
  return (
    <ManagedCardFace
      {...props}
      data-art={artOf(props.card)}
      network={<span className="network-mark">{networks[props.card.cardBrand]}</span>}
    />
  )
}
