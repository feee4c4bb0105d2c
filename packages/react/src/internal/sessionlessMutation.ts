import type { WeavrError } from '@weavr-kit/core'
import { sessionMoveKey } from './sessionMoveKey.js'
import type { WeavrMutation } from './weavrMutation.js'

/**
 * Options for `useMutation` of a write that needs no session, or begins one. What was typed for it stays no
 * longer than its form.
 */
export interface SessionlessMutation<
  Data,
  Variables,
  Failure extends WeavrError = WeavrError,
> extends WeavrMutation<Data, Variables, Failure> {
  gcTime: 0
}

/**
 * Frees a write from the user, so that the session it begins does not reset it, and the one it replaces does
 * not take it along.
 */
export function sessionlessMutation<Data, Variables, Failure extends WeavrError>(
  mutation: WeavrMutation<Data, Variables, Failure>,
): SessionlessMutation<Data, Variables, Failure> {
  const [, scope, , , resource, ...kind] = mutation.mutationKey
  return { ...mutation, mutationKey: sessionMoveKey(scope, String(resource), ...kind), gcTime: 0 }
}
