import type { Secret } from '@weavr-kit/core'
import type { Later } from '../../session/useFlow.js'
import type { SignUpDetails, SignUpState, SignUpStep, SignUpType } from './SignUpState.js'

/**
 * A sign-up as one status, and the moves from it. A move while another is under way, or while Weavr asks to
 * wait, does nothing.
 */
export interface SignUpFlow {
  type: SignUpType
  state: SignUpState
  /** E-mail, password, phone, verification, and how far each is. */
  steps: readonly SignUpStep[]
  /**
   * Registers, and sends a code to the e-mail address. What is wrong comes back by the names of the fields.
   */
  register(details: SignUpDetails): Promise<void>
  sendEmailCode(): Promise<void>
  verifyEmail(code: string): Promise<void>
  /**
   * Begins the session. Give the password as a function where it has to be asked for, such as a secure
   * field's token.
   */
  createPassword(password: Later<Secret>): Promise<void>
  sendPhoneCode(): Promise<void>
  verifyPhone(code: string): Promise<void>
  startCheck(): Promise<void>
  /** Weavr's flow was sent in. */
  submitted(): void
  /** After `resume-failed`. */
  resume(): Promise<void>
}
