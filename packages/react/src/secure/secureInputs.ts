'use client'

import { createElement, forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react'
import type { SecureField } from './SecureClient.js'
import { SecureInput, type SecureInputProps } from './SecureInput.js'

export type SecureInputComponent = ForwardRefExoticComponent<SecureInputProps & RefAttributes<HTMLDivElement>>

function createSecureInput(field: SecureField): SecureInputComponent {
  return forwardRef(function SecureField(props, ref) {
    return createElement(SecureInput, { ...props, field, rootRef: ref })
  })
}

/**
 * A password, typed into a frame of Weavr's: this page never has it, only a token that is good once
 * (`useSecureForm`). A group with label, hint, error and frame; `data-state` is `loading`, `ready` or
 * `failed`, beside `data-focused`, `data-empty` and `data-invalid`. Takes the props of a `<div>`.
 */
export const SecurePasswordInput = createSecureInput('password')

/**
 * The password again. It must be in the same form as the first; whether they are the same shows when the form
 * is tokenised.
 */
export const SecureConfirmPasswordInput = createSecureInput('confirmPassword')

/** As `SecurePasswordInput`, for a passcode of digits. */
export const SecurePasscodeInput = createSecureInput('passCode')

/** The passcode again, in the same form as the first. */
export const SecureConfirmPasscodeInput = createSecureInput('confirmPassCode')

/** The PIN that a physical card shall have. @see `POST /managed_cards/{id}/physical` */
export const SecureCardPinInput = createSecureInput('cardPin')
