'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import { signIn, type SignInParams, type WeavrError } from '@weavr-kit/core'
import { withoutToken, type TokenlessSessionState } from '../internal/withoutToken.js'
import { useSessionMutation, type SessionMutationOptions } from './useSessionMutation.js'

/**
 * Signs the user in; resolves to the state of the session, without the token.
 * A user with several identities fails with `IdentityChoiceError`: ask which one, then `mutate({ identity })`.
 *
 * @see `POST /login_with_password`, `GET /identities`, `POST /access_token`
 * @example
 * const signIn = useSignIn()
 * signIn.mutate({ email, password })
 */
export function useSignIn<OnMutateResult = unknown>(
  mutationOptions?: SessionMutationOptions<TokenlessSessionState, SignInParams, OnMutateResult>,
): UseMutationResult<TokenlessSessionState, WeavrError, SignInParams, OnMutateResult> {
  return useSessionMutation('sign-in', async (weavr, params) => withoutToken(await signIn(weavr, params)), mutationOptions)
}
