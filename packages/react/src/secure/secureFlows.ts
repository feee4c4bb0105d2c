'use client'

import { createElement, forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react'
import type { SecureFlowKind } from './SecureClient.js'
import { SecureFlow, type SecureFlowProps } from './SecureFlow.js'

export type SecureFlowComponent = ForwardRefExoticComponent<SecureFlowProps & RefAttributes<HTMLDivElement>>

function createSecureFlow(kind: SecureFlowKind): SecureFlowComponent {
  return forwardRef(function SecureCheck(props, ref) {
    return createElement(SecureFlow, { ...props, kind, rootRef: ref })
  })
}

/**
 * Weavr's check of a company, in a frame. `data-state` is `loading`, `open`, `submitted` or `failed`. Takes
 * the props of a `<div>`.
 * @see `POST /corporates/kyb`, which gives the reference
 */
export const KybFlow = createSecureFlow('kyb')

/**
 * The check of somebody who signs for a company, as `KybFlow`. An invited director needs no session.
 * @see `POST /users/kyc`, which gives the reference to an authorised user
 */
export const KycFlow = createSecureFlow('kyc')

/** The check of a consumer, as `KybFlow`. @see `POST /consumers/kyc`, which gives the reference */
export const ConsumerKycFlow = createSecureFlow('consumer_kyc')
