'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import { SessionError, signIn, type SignInError, type SignInParams } from '@weavr-kit/core'
import { withoutToken, type TokenlessSessionState } from '../internal/withoutToken.js'
import { useLeaveSignal } from './useLeaveSignal.js'
import { useSessionMutation, type SessionMutationOptions } from './useSessionMutation.js'

/**
 * Signs the user in; resolves to the state of the session, without the token. A user with several identities
 * fails with `IdentityChoiceError`: ask which one, then `mutate({ identity })`. An answer that comes after
 * the component has gone, or after another sign-in or a sign-out, signs nobody in.
 *
 * @keywords log in, login, authenticate
 * @see `POST /login_with_password`, `GET /identities`, `POST /access_token`
 * @example
 * const signIn = useSignIn()
 * signIn.mutate({ email, password })
 * const failure = signInFailure(signIn.error)
 */
export function useSignIn<OnMutateResult = unknown>(
  mutationOptions?: SessionMutationOptions<TokenlessSessionState, SignInParams, OnMutateResult, SignInError>,
): UseMutationResult<TokenlessSessionState, SignInError, SignInParams, OnMutateResult> {
  const leaveSignal = useLeaveSignal()
  return useSessionMutation(
    'sign-in',
    async (weavr, params) => {
      const signal = leaveSignal(params.signal)
      // Nothing is begun for a form that has gone since it was sent: it would overtake another sign-in.
      if (signal.aborted) throw new SessionError('signed-out', 'This sign-in was given up.')
      return withoutToken(await signIn(weavr, { ...params, signal }))
    },
    mutationOptions,
  )
}
