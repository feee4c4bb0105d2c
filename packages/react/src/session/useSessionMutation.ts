'use client'

import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query'
import type { Weavr, WeavrError } from '@weavr-kit/core'
import { sessionMoveKey } from '../internal/sessionMoveKey.js'
import { useWeavrContext } from '../internal/WeavrContext.js'

/** TanStack's mutation options without those that the kit sets. */
export type SessionMutationOptions<
  Data,
  Variables,
  OnMutateResult = unknown,
  Failure extends WeavrError = WeavrError,
> = Omit<
  UseMutationOptions<Data, Failure, Variables, OnMutateResult>,
  'mutationKey' | 'mutationFn' | 'networkMode' | 'retry' | 'retryDelay' | 'gcTime' | 'scope'
>

/**
 * A move of the session as a mutation. Its key lies beside the users', so that the purge it causes spares it.
 */
export function useSessionMutation<Data, Variables, OnMutateResult, Failure extends WeavrError = WeavrError>(
  move: string,
  mutationFn: (weavr: Weavr, variables: Variables) => Promise<Data>,
  options?: SessionMutationOptions<Data, Variables, OnMutateResult, Failure>,
): UseMutationResult<Data, Failure, Variables, OnMutateResult> {
  const { weavr, client } = useWeavrContext()
  return useMutation(
    {
      ...options,
      mutationKey: sessionMoveKey(weavr.scope, move),
      mutationFn: (variables: Variables) => mutationFn(weavr, variables),
      // Offline, fail at once and say so: a sign-in that happens by itself later surprises.
      networkMode: 'always',
      retry: false,
      // What was typed to sign in stays no longer than the form that asked for it.
      gcTime: 0,
    },
    client,
  )
}
