'use client'

import type { ReactNode } from 'react'
import { Verbatim } from '../../internal/Verbatim.js'
import { SecureCardNumber, SecureCardPin, SecureCvv } from '../../secure/secureSpans.js'
import { formatExpiry } from '../managed-card-face/formatExpiry.js'
import { useManagedCardRevealContext } from './ManagedCardRevealContext.js'

/** The digits are in frames of Weavr's: this page never has them. */
export function RevealedRows(): ReactNode {
  const { card, state, words } = useManagedCardRevealContext()
  if (state.status !== 'shown') return null
  if (state.secret === 'pin') return <SecureCardPin token={state.tokens.pin} />
  return (
    <>
      <SecureCardNumber token={state.tokens.cardNumber} />
      <div data-part="pair">
        <dl>
          <dt>{words.expires}</dt>
          <dd>
            <Verbatim dir="ltr">{formatExpiry(card.expiryMmyy)}</Verbatim>
          </dd>
        </dl>
        <SecureCvv token={state.tokens.cvv} />
      </div>
    </>
  )
}
