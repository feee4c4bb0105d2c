import type { DefaultedQueryObserverOptions, Query } from '@tanstack/react-query'
import type { Session } from '@weavr-kit/core'

const sessions = new WeakSet<Session>()

/**
 * Remembers of the session that ended last whether something on the page had read under Suspense. Such a
 * component can show nothing without data; it can only suspend, and then React leaves in the document,
 * hidden, what it showed.
 */
export const endedUnderSuspense = {
  note: (session: Session): unknown => sessions.add(session),
  forget: (session: Session): unknown => sessions.delete(session),
  has: (session: Session): boolean => sessions.has(session),
}

/** Whether a component has suspended for this query, or would if its data went. */
export function isUnderSuspense({ observers, options, state }: Query): boolean {
  const suspends = (given: object) => (given as Partial<DefaultedQueryObserverOptions>).suspense === true
  return (
    observers.some((observer) => suspends(observer.options)) ||
    (state.fetchStatus !== 'idle' && suspends(options))
  )
}
