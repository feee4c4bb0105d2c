'use client'

import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import type { WeavrError } from '@weavr-kit/core'
import { useState } from 'react'
import type { MutationMaker, MutationOptionsOf, MutationResultOf } from './MutationMaker.js'
import { randomRef } from './randomRef.js'
import { useWeavrContext } from './WeavrContext.js'
import type { WeavrMutationOptions } from './WeavrMutationOptions.js'

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
