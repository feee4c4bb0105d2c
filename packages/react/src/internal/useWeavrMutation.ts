'use client'

import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query'
import type { WeavrError } from '@weavr-kit/core'
import { useState } from 'react'
import { randomRef } from './randomRef.js'
import type { ReadMeta } from './useWeavrQuery.js'
import { useWeavrContext } from './WeavrContext.js'
import type { MutationMaker, MutationOptionsOf, MutationResultOf } from './MutationMaker.js'

/** TanStack's mutation options without those that the kit sets. */
export interface WeavrMutationOptions<
  Data,
  Variables,
  OnMutateResult = unknown,
  Failure extends WeavrError = WeavrError,
> extends Omit<
  UseMutationOptions<Data, Failure, Variables, OnMutateResult>,
  'mutationKey' | 'mutationFn' | 'networkMode' | 'retry' | 'retryDelay' | 'meta'
> {
  meta?: ReadMeta
  /**
   * Names what the payer is about to do, such as a draft's id. While a write of the same name and the same
   * variables has no definite answer it is the same write, from whichever component: Weavr carries it out
   * once. @default the component's own
   */
  idempotencyKey?: string
}

/**
 * `useMutation` in the name of the session. It starts afresh when the user changes, so no result outlives its
 * session.
 */
export function useWeavrMutation<Make extends MutationMaker<unknown, never, WeavrError>, OnMutateResult>(
  make: Make,
  options?: MutationOptionsOf<Make, OnMutateResult>,
): MutationResultOf<Make, OnMutateResult>
export function useWeavrMutation<Data, Variables, OnMutateResult, Failure extends WeavrError>(
  make: MutationMaker<Data, Variables, Failure>,
  options: WeavrMutationOptions<Data, Variables, OnMutateResult, Failure> = {},
): UseMutationResult<Data, Failure, Variables, OnMutateResult> {
  // Renders anew when the user changes: the key carries the user, and TanStack resets a mutation whose key
  // changes.
  const { weavr, client } = useWeavrContext()
  const [own] = useState(randomRef)
  const { idempotencyKey = own, ...rest } = options
  return useMutation({ ...rest, ...make(weavr), meta: { ...rest.meta, idempotencyKey } }, client)
}
