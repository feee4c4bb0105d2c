'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { WeavrError } from '@weavr-kit/core'
import { withoutToken, type TokenlessSessionState } from '../internal/withoutToken.js'
import { useSessionMutation, type SessionMutationOptions } from './useSessionMutation.js'

/**
 * Keeps the session alive with one cheap request, because the payer asked for it. While it fails, the
 * deadline stands.
 *
 * @keywords stay signed in, keep the session alive
 * @see `GET /authentication_factors`
 * @example
 * const extend = useExtendSession()
 * <button onClick={() => extend.mutate()}>Stay signed in</button>
 */
export function useExtendSession<OnMutateResult = unknown>(
  mutationOptions?: SessionMutationOptions<TokenlessSessionState, void, OnMutateResult>,
): UseMutationResult<TokenlessSessionState, WeavrError, void, OnMutateResult> {
  return useSessionMutation(
    'extend',
    async ({ session }) => withoutToken(await session.extend()),
    mutationOptions,
  )
}
