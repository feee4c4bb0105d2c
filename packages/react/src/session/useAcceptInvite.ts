'use client'

import {
  acceptInvite,
  isWeavrError,
  type ApiError,
  type Secret,
  type SessionIdentity,
  type SessionState,
} from '@weavr-kit/core'
import { useEffect, useRef } from 'react'
import { randomRef } from '../internal/randomRef.js'
import { useWeavr } from '../internal/useWeavr.js'
import type { FlowTrouble } from './FlowFailure.js'
import { chooseIdentity, toIdentityChoice, type IdentityChoiceState } from './identityChoiceSteps.js'
import { useFlow, whenAsked, type Later } from './useFlow.js'
import { useSignedIn, type SignedInListener } from './useSignedIn.js'

/** Where an invite stands. No password, code or token is part of it. */
export type AcceptInviteState =
  | { status: 'checking' }
  /** Nobody knows whether the invite is good: `check` asks again. */
  | ({ status: 'unknown' } & FlowTrouble)
  /** It has run out, was used before, or never was. */
  | { status: 'unusable' }
  | ({ status: 'password' } & FlowTrouble)
  | { status: 'accepting' }
  | IdentityChoiceState
  | { status: 'signed-in' }

export interface UseAcceptInviteOptions {
  /** What the link of the invite says. */
  userId: string
  /** What the link of the invite says. */
  inviteCode: string
  /** Called with the state of the new session, without its token. */
  onSignedIn?: SignedInListener
}

/**
 * An invite as one status, and the moves from it. A move while another is under way, or while Weavr asks to
 * wait, does nothing.
 */
export interface AcceptInviteFlow {
  state: AcceptInviteState
  /** After `unknown`: asks again whether the invite is good. */
  check(): Promise<void>
  /**
   * Sets the first password and signs in. Give it as a function where it has to be asked for, such as a
   * secure field's token.
   */
  accept(password: Later<Secret>): Promise<void>
  /** After `choosing-identity`. */
  choose(identity: SessionIdentity): Promise<void>
}

const unusable = new Set([
  'INVITE_OR_INVITE_CODE_INVALID',
  'INVITE_ALREADY_CONSUMED',
  'PASSWORD_ALREADY_CREATED',
])

/** Where the answer leads that an invite is none (any more). */
const toUnusable =
  (...statuses: number[]) =>
  (error: unknown): AcceptInviteState | undefined =>
    unusable.has((error as ApiError).code) || statuses.includes((error as ApiError).status)
      ? { status: 'unusable' }
      : undefined

/**
 * The whole way from the link of an invite to a session, for a form of one's own. The invite is checked
 * before anybody thinks of a password. Never rejects: what went wrong is part of the state. Another invite
 * wants another `key`.
 *
 * @see `POST /users/{user_id}/invite/validate`, `POST /users/{user_id}/invite/consume`, `GET /identities`,
 *   `POST /access_token`
 * @example
 * const { state, accept } = useAcceptInvite({ userId, inviteCode })
 * if (state.status === 'password') accept(async () => ({ value: (await secure.tokenize()).newPassword! }))
 */
export function useAcceptInvite({
  userId,
  inviteCode,
  onSignedIn,
}: UseAcceptInviteOptions): AcceptInviteFlow {
  const weavr = useWeavr()
  const signedIn = useSignedIn(onSignedIn)
  const { state, go } = useFlow<AcceptInviteState>({ status: 'checking' })

  const check = () =>
    go({
      pending: { status: 'checking' },
      back: { status: 'unknown' },
      async work() {
        await weavr.api.POST('/users/{user_id}/invite/validate', {
          token: false,
          params: { path: { user_id: userId } },
          body: { inviteCode },
        })
        return { status: 'password' }
      },
      // A link that was cut short is no invite either.
      elsewhere: toUnusable(400, 404),
    })
  const first = useRef(check)
  useEffect(() => void first.current(), [])

  return {
    state,
    check,
    async accept(password) {
      if (state.status !== 'password') return
      await go({
        pending: { status: 'accepting' },
        back: { status: 'password' },
        async work(signal) {
          const ref = randomRef()
          const params = { userId, inviteCode, password: await whenAsked(password, signal), ref, signal }
          await sendAgainIfLost(() => acceptInvite(weavr, params), signal)
          signedIn()
          return { status: 'signed-in' }
        },
        elsewhere: (error) => toIdentityChoice('')(error) ?? toUnusable(404)(error),
      })
    },
    async choose(identity) {
      if (state.status === 'choosing-identity') await go(chooseIdentity(weavr, state, identity, signedIn))
    },
  }
}

/** Once more where the answer was lost: the same reference asks for it again, and nothing happens twice. */
async function sendAgainIfLost(send: () => Promise<SessionState>, signal: AbortSignal) {
  try {
    return await send()
  } catch (error) {
    if (signal.aborted || !isWeavrError(error, 'network')) throw error
    return send()
  }
}
