'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { WeavrError } from '@weavr-kit/core'
import { useSessionMutation, type SessionMutationOptions } from './useSessionMutation.js'

/**
 * Ends the session here and in every tab at once, then revokes the token, best effort.
 *
 * @keywords log out, logout
 * @see `POST /logout`
 * @example
 * const signOut = useSignOut()
 * <button onClick={() => signOut.mutate()}>Sign out</button>
 */
export function useSignOut<OnMutateResult = unknown>(
  mutationOptions?: SessionMutationOptions<void, void, OnMutateResult>,
): UseMutationResult<void, WeavrError, void, OnMutateResult> {
  return useSessionMutation('sign-out', ({ session }) => session.signOut(), mutationOptions)
}
