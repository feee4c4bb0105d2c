'use client'

import { createElement, forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react'
import type { SecureSpanType } from './SecureClient.js'
import { SecureSpan, type SecureSpanProps } from './SecureSpan.js'

export type SecureSpanComponent = ForwardRefExoticComponent<SecureSpanProps & RefAttributes<HTMLDivElement>>

function createSecureSpan(type: SecureSpanType): SecureSpanComponent {
  return forwardRef(function SecureValue(props, ref) {
    return createElement(SecureSpan, { ...props, type, rootRef: ref })
  })
}

/**
 * A card's whole number, in a frame of Weavr's: this page never has it. Unmount it to hide it. A group of
 * label and frame; `data-state` is `locked` (step up first), `loading`, `shown` or `failed`. Takes the props
 * of a `<div>`.
 * @see `GET /managed_cards/{id}`
 */
export const SecureCardNumber = createSecureSpan('cardNumber')

/** A card's CVV, as `SecureCardNumber`. */
export const SecureCvv = createSecureSpan('cvv')

/** A physical card's PIN, as `SecureCardNumber`. @see `GET /managed_cards/{id}/physical/pin` */
export const SecureCardPin = createSecureSpan('cardPin')
