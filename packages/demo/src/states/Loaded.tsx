import type { UseQueryResult } from '@tanstack/react-query'
import type { WeavrError } from '@weavr-kit/core'
import { useEffect, type ReactNode } from 'react'
import { announce } from './announce.js'
import { BusyNotice } from './BusyNotice.js'
import { LoadFailed } from './LoadFailed.js'
import { StaleNote } from './StaleNote.js'
import { useOnline } from './useOnline.js'
import { useSkeletonShown } from './useSkeletonShown.js'

interface LoadedProps<Data> {
  query: UseQueryResult<Data, WeavrError>
  /** What is loaded, as in "your cards". */
  what: string
  /** The final shape, grey. */
  skeleton: ReactNode
  children: (data: Data) => ReactNode
}

/** A query in every state it can be in: waiting, failed, busy, offline, old, there. What is around it lives on. */
export function Loaded<Data>({ query, what, skeleton, children }: LoadedProps<Data>): ReactNode {
  const { data, error, failureReason, isPending, isFetching } = query
  const online = useOnline()
  // Offline nothing is under way, so nothing should look as if it were.
  const waiting = isPending && online
  const skeletonShown = useSkeletonShown(waiting)
  useEffect(() => {
    if (skeletonShown && waiting) announce(`Loading ${what}`)
  }, [skeletonShown, waiting, what])

  if (error && data === undefined) return <LoadFailed error={error} what={what} retry={() => void query.refetch()} busy={isFetching} />
  if (data === undefined || (skeletonShown && !isFetching)) {
    return (
      <div aria-busy={waiting} className="waiting" data-skeleton={skeletonShown || undefined}>
        <BusyNotice reason={failureReason} />
        {(waiting || skeletonShown) && skeleton}
        {isPending && !online && <p className="muted">We’ll load {what} when you’re back online.</p>}
      </div>
    )
  }
  return (
    <div className="loaded" data-refreshing={(isFetching && !isPending) || undefined}>
      {error ? <LoadFailed error={error} what={what} retry={() => void query.refetch()} busy={isFetching} /> : <BusyNotice reason={failureReason} />}
      {children(data)}
      <StaleNote updatedAt={query.dataUpdatedAt} />
    </div>
  )
}
