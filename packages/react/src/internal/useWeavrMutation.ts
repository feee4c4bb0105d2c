'use client'

import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query'
import type { Weavr, WeavrError } from '@weavr-kit/core'
import { useStore } from 'zustand'
import { liveIdentityId } from './liveIdentityId.js'
import type { ReadMeta } from './useWeavrQuery.js'
import { useWeavrContext } from './WeavrContext.js'
import type { WeavrMutation } from './weavrMutation.js'

/** TanStack's mutation options without those that the kit sets. */
export interface WeavrMutationOptions<Data, Variables, OnMutateResult = unknown, Failure extends WeavrError = WeavrError>
  extends Omit<
    UseMutationOptions<Data, Failure, Variables, OnMutateResult>,
    'mutationKey' | 'mutationFn' | 'networkMode' | 'retry' | 'retryDelay' | 'meta'
  > {
  meta?: ReadMeta
}

/** `useMutation` in the name of the session. It starts afresh when the identity changes, so no result outlives its session. */
export function useWeavrMutation<Data, Variables, OnMutateResult, Failure extends WeavrError = WeavrError>(
  make: (weavr: Weavr) => WeavrMutation<Data, Variables>,
  options?: WeavrMutationOptions<Data, Variables, OnMutateResult, Failure>,
): UseMutationResult<Data, Failure, Variables, OnMutateResult> {
  const { weavr, client } = useWeavrContext()
  // The key carries the identity, and TanStack resets a mutation whose key changes.
  useStore(weavr.session, liveIdentityId)
  return useMutation({ ...options, ...make(weavr) }, client)
}
