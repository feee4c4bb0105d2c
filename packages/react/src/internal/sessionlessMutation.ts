import { sessionMoveKey } from './sessionMoveKey.js'
import type { WeavrMutation } from './weavrMutation.js'

/**
 * Options for `useMutation` of a write that needs no session, or begins one. What was typed for it stays no
 * longer than its form.
 */
export interface SessionlessMutation<Data, Variables> extends WeavrMutation<Data, Variables> {
  gcTime: 0
}

/**
 * Frees a write from the user, so that the session it begins does not reset it, and the one it replaces does
 * not take it along.
 */
export function sessionlessMutation<Data, Variables>(mutation: WeavrMutation<Data, Variables>): SessionlessMutation<Data, Variables> {
  const [, scope, , , resource, ...kind] = mutation.mutationKey
  return { ...mutation, mutationKey: sessionMoveKey(scope, String(resource), ...kind), gcTime: 0 }
}
