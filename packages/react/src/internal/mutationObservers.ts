import type { Mutation, MutationObserver, QueryClient } from '@tanstack/react-query'

type Observer = Pick<MutationObserver, 'reset'>

const known = new WeakMap<object, Set<Observer>>()
const watched = new WeakSet<QueryClient>()

/** Remembers who looks at the mutations of a client: they themselves do not tell. */
export function watchMutationObservers(client: QueryClient): void {
  if (watched.has(client)) return
  watched.add(client)
  client.getMutationCache().subscribe((event) => {
    if (event.type === 'observerAdded')
      known.set(event.mutation, observersOf(event.mutation).add(event.observer as Observer))
    if (event.type === 'observerRemoved') observersOf(event.mutation).delete(event.observer as Observer)
  })
}

/**
 * Lets whoever looks at a mutation see none any more, at once and not only when its component has rendered
 * with another key.
 */
export function resetObservers(mutation: Mutation): void {
  for (const observer of [...observersOf(mutation)]) observer.reset()
}

const observersOf = (mutation: object): Set<Observer> => known.get(mutation) ?? new Set()
