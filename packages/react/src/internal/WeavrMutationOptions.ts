import type { UseMutationOptions } from '@tanstack/react-query'
import type { WeavrError } from '@weavr-kit/core'
import type { ReadMeta } from './useWeavrQuery.js'

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
