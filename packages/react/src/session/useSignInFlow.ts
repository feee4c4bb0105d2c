'use client'

import {
  signIn,
  signInViaBiometrics,
  updateExpiredPassword,
  type BiometricAdapter,
  type Secret,
  type SessionIdentity,
  type UpdateExpiredPasswordParams,
} from '@weavr-kit/core'
import { useWeavr } from '../internal/useWeavr.js'
import { checkEmail, ofCredentials, ofWaitingToken, type FlowTrouble } from './FlowFailure.js'
import { chooseIdentity, toIdentityChoice, type IdentityChoiceState } from './identityChoiceSteps.js'
import { useFlow, whenAsked, type Later } from './useFlow.js'
import { useSignedIn, type SignedInListener } from './useSignedIn.js'

/** Where a sign-in stands. The e-mail is kept from step to step; no password and no token is part of it. */
export type SignInFlowState =
  | ({ status: 'credentials'; email: string } & FlowTrouble)
  | { status: 'signing-in'; email: string }
  | { status: 'asking-device'; email: string }
  | IdentityChoiceState
  | ({ status: 'password-expired'; email: string } & FlowTrouble)
  | { status: 'updating-password'; email: string }
  | { status: 'signed-in'; email: string }

export interface UseSignInFlowOptions {
  /** Called with the state of the new session, without its token. */
  onSignedIn?: SignedInListener
}

/**
 * A sign-in as one status, and the moves from it. A move while another is under way, or while Weavr asks to
 * wait, does nothing.
 */
export interface SignInFlow {
  state: SignInFlowState
  /**
   * Sends the credentials. Give the password as a function where it has to be asked for, such as a secure
   * field's token.
   */
  signIn(credentials: { email: string; password: Later<Secret> }): Promise<void>
  /**
   * Asks the payer's device in place of a password. `startOver` gives up; an answer that comes later signs
   * nobody in.
   */
  signInViaBiometrics(params: { email: string; outcome: BiometricAdapter }): Promise<void>
  /** After `choosing-identity`. */
  choose(identity: SessionIdentity): Promise<void>
  /** After `password-expired`. */
  updatePassword(passwords: Later<UpdateExpiredPasswordParams>): Promise<void>
  /** Back to the credentials, with the e-mail kept. An answer that comes later signs nobody in. */
  startOver(): void
}

/**
 * The whole way in with e-mail and password, for a form of one's own: wrong password, lock, rate limit,
 * several identities, expired password. Never rejects: what went wrong is part of the state. Passwords and
 * tokens pass through and are kept nowhere.
 *
 * @see `POST /login_with_password`, `POST /login_via_biometrics`, `GET /identities`, `POST /access_token`,
 *   `POST /passwords/update`
 * @example
 * const { state, signIn } = useSignInFlow()
 * signIn({ email, password: async () => ({ value: (await secure.tokenize()).password! }) })
 * if (state.status === 'credentials' && state.failure === 'locked') …
 */
export function useSignInFlow({ onSignedIn }: UseSignInFlowOptions = {}): SignInFlow {
  const weavr = useWeavr()
  const signedIn = useSignedIn(onSignedIn)
  const { state, go, jump } = useFlow<SignInFlowState>({ status: 'credentials', email: '' })
  const { email } = state

  const done = (email: string): SignInFlowState => {
    signedIn()
    return { status: 'signed-in', email }
  }

  return {
    state,
    async signIn({ email, password }) {
      const back: SignInFlowState = { status: 'credentials', email }
      const odd = checkEmail(email)
      if (odd) return jump({ ...back, ...odd })
      await go({
        pending: { status: 'signing-in', email },
        back,
        exceptions: ofCredentials,
        async work(signal) {
          await signIn(weavr, { email, password: await whenAsked(password, signal), signal })
          return done(email)
        },
        elsewhere: (error) =>
          toIdentityChoice(email)(error) ??
          ((error as { status?: number }).status === 409 ? { status: 'password-expired', email } : undefined),
      })
    },
    async signInViaBiometrics({ email, outcome }) {
      const back: SignInFlowState = { status: 'credentials', email }
      const odd = checkEmail(email)
      if (odd) return jump({ ...back, ...odd })
      await go({
        pending: { status: 'asking-device', email },
        back,
        exceptions: ofCredentials,
        async work(signal) {
          await signInViaBiometrics(weavr, { email, outcome, signal })
          return done(email)
        },
        elsewhere: toIdentityChoice(email),
      })
    },
    async choose(identity) {
      if (state.status === 'choosing-identity') await go(chooseIdentity(weavr, state, identity, signedIn))
    },
    async updatePassword(passwords) {
      if (state.status !== 'password-expired') return
      await go({
        pending: { status: 'updating-password', email },
        back: { status: 'password-expired', email },
        exceptions: ofWaitingToken,
        async work(signal) {
          await updateExpiredPassword(weavr, { ...(await whenAsked(passwords, signal)), signal })
          return done(email)
        },
        elsewhere: toIdentityChoice(email),
      })
    },
    startOver: () => jump({ status: 'credentials', email }),
  }
}
