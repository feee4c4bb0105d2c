'use client'

import { resumeLostPassword, startLostPassword, type Secret, type SessionIdentity } from '@weavr-kit/core'
import { toCode } from '../internal/challenge/toCode.js'
import { useWeavr } from '../internal/useWeavr.js'
import { checkEmail, type FlowTrouble } from './FlowFailure.js'
import { chooseIdentity, toIdentityChoice, type IdentityChoiceState } from './identityChoiceSteps.js'
import { useFlow, whenAsked, type Later } from './useFlow.js'
import { useSignedIn, type SignedInListener } from './useSignedIn.js'

/**
 * Where a lost password stands. The e-mail is kept from step to step; no password, code or token is part of
 * it.
 */
export type LostPasswordState =
  | ({ status: 'email'; email: string } & FlowTrouble)
  | { status: 'sending'; email: string }
  /** `linked`: the code is the one of the link, so none has to be typed. */
  | ({ status: 'code'; email: string; linked: boolean } & FlowTrouble)
  | { status: 'resuming'; email: string; linked: boolean }
  | IdentityChoiceState
  | { status: 'signed-in'; email: string }

export interface UseLostPasswordOptions {
  /** What the link of the message says: the flow then begins with the new password. */
  link?: { email: string; code: string }
  /** Called with the state of the new session, without its token. */
  onSignedIn?: SignedInListener
}

/**
 * A lost password as one status, and the moves from it. A move while another is under way, or while Weavr
 * asks to wait, does nothing.
 */
export interface LostPasswordFlow {
  state: LostPasswordState
  /** Has a message sent. What follows is the same for every address, known or not. */
  start(email: string): Promise<void>
  /**
   * Sets the new password and signs in. Give the password as a function where it has to be asked for, such as
   * a secure field's token.
   */
  resume(params: { code?: string; newPassword: Later<Secret> }): Promise<void>
  /** After `choosing-identity`. */
  choose(identity: SessionIdentity): Promise<void>
  /** Back to the e-mail, which is kept. An answer that comes later signs nobody in. */
  startOver(): void
}

/**
 * The whole way from a lost password to a session, for a form of one's own. Never rejects: what went wrong is
 * part of the state. Passwords, codes and tokens pass through and are kept nowhere.
 *
 * @keywords forgot password, reset password
 * @see `POST /passwords/lost_password/start`, `POST /passwords/lost_password/resume`, `GET /identities`,
 *   `POST /access_token`
 * @example
 * const { state, start, resume } = useLostPassword()
 * start(email)
 * if (state.status === 'code') resume({ code, newPassword: async () => ({ value: (await secure.tokenize()).newPassword! }) })
 */
export function useLostPassword({ link, onSignedIn }: UseLostPasswordOptions = {}): LostPasswordFlow {
  const weavr = useWeavr()
  const signedIn = useSignedIn(onSignedIn)
  const { state, go, jump } = useFlow<LostPasswordState>(
    link ? { status: 'code', email: link.email, linked: true } : { status: 'email', email: '' },
  )
  const { email } = state
  const linked = 'linked' in state && state.linked

  return {
    state,
    async start(address) {
      const back: LostPasswordState = { status: 'email', email: address }
      const odd = checkEmail(address)
      if (odd) return jump({ ...back, ...odd })
      await go({
        pending: { status: 'sending', email: address },
        back,
        async work() {
          await startLostPassword(weavr, { email: address })
          return { status: 'code', email: address, linked: false }
        },
      })
    },
    async resume({ code = '', newPassword }) {
      const nonce = linked ? link!.code : toCode(code)
      const back: LostPasswordState = { status: 'code', email, linked }
      if (!nonce) return jump({ ...back, failure: 'codeMissing' })
      await go({
        pending: { status: 'resuming', email, linked },
        back,
        // One who has no password yet is not told apart from one whom nobody knows. A link that was cut short
        // is not right either.
        exceptions: { 400: 'codeWrong', PASSWORD_NOT_SET: 'codeWrong' },
        async work(signal) {
          const asked = await whenAsked(newPassword, signal)
          await resumeLostPassword(weavr, { email, code: nonce, newPassword: asked, signal })
          signedIn()
          return { status: 'signed-in', email }
        },
        elsewhere: (error, failure) =>
          toIdentityChoice(email)(error) ??
          (linked && failure === 'codeWrong'
            ? { status: 'email', email, failure: 'linkInvalid' }
            : undefined),
      })
    },
    async choose(identity) {
      if (state.status === 'choosing-identity') await go(chooseIdentity(weavr, state, identity, signedIn))
    },
    startOver: () => jump({ status: 'email', email }),
  }
}
