import type { Weavr, WeavrError } from '@weavr-kit/core'
import type { WeavrMutationOptions } from './useWeavrMutation.js'
import type { WeavrMutation } from './weavrMutation.js'

/** What a hook takes, of the mutation that it wraps, such as `createManagedCardMutation`. */
export type MutationOptionsOf<Make, OnMutateResult> = Make extends (
  weavr: Weavr,
) => WeavrMutation<infer Data, infer Variables, infer Failure extends WeavrError>
  ? WeavrMutationOptions<Data, Variables, OnMutateResult, Failure>
  : never
