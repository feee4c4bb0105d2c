import type { UseMutationResult } from '@tanstack/react-query'
import type { Weavr, WeavrError } from '@weavr-kit/core'
import type { WeavrMutation } from './weavrMutation.js'
import type { WeavrMutationOptions } from './WeavrMutationOptions.js'

/** A function that makes the options of a mutation, such as `createManagedCardMutation`. */
export type MutationMaker<Data, Variables, Failure extends WeavrError> = (
  weavr: Weavr,
) => WeavrMutation<Data, Variables, Failure>

type Written<Make> =
  Make extends MutationMaker<infer Data, infer Variables, infer Failure extends WeavrError>
    ? { data: Data; variables: Variables; failure: Failure }
    : never

/** What a hook takes, of the mutation that it wraps. */
export type MutationOptionsOf<Make, OnMutateResult> = WeavrMutationOptions<
  Written<Make>['data'],
  Written<Make>['variables'],
  OnMutateResult,
  Written<Make>['failure']
>

/** What a hook gives, of the mutation that it wraps: TanStack's result. */
export type MutationResultOf<Make, OnMutateResult> = UseMutationResult<
  Written<Make>['data'],
  Written<Make>['failure'],
  Written<Make>['variables'],
  OnMutateResult
>
