import type { DefaultedQueryObserverOptions, Query } from '@tanstack/react-query'

/**
 * Who waits for a fetch that begins now: a component that shows what it has meanwhile, a component that can
 * show nothing yet and has thrown the promise to React, or code that called `fetchQuery` and the like and
 * wants an answer or an error.
 */
export type Asker = 'component' | 'suspended-component' | 'loader'

/** To be asked while the fetch begins: whoever comes later leaves other options on the query. */
export function whoAsks({ options, state }: Query): Asker {
  const { suspense, _optimisticResults } = options as Partial<DefaultedQueryObserverOptions>
  if (suspense && state.data === undefined) return 'suspended-component'
  // TanStack's hooks set it, and nothing else does. `fetchQuery` comes with options of its own, also for a
  // query that is shown.
  return _optimisticResults === undefined ? 'loader' : 'component'
}
