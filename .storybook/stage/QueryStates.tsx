import type { WeavrError } from '@weavr-kit/react'
import type { ReactNode } from 'react'

interface QueryStatesProps<Data> {
  /** What the hook returned. */
  query: { data: Data | undefined; error: WeavrError | null; isLoading: boolean; refetch: () => unknown }
  /** What is being loaded, as in "Loading cards". */
  what: string
  isEmpty: (data: Data) => boolean
  children: (data: Data) => ReactNode
}

/** The four states of a read, in their plainest clothes: loading, failed, empty, there. */
export function QueryStates<Data>({
  query: { data, error, isLoading, refetch },
  what,
  isEmpty,
  children,
}: QueryStatesProps<Data>): ReactNode {
  if (data !== undefined) return isEmpty(data) ? <p>No {what} yet.</p> : children(data)
  if (error)
    return (
      <div role="alert" className="story-notice">
        <p>We couldn’t load your {what}. Your money is not affected.</p>
        <button type="button" className="story-button" data-kind="plain" onClick={() => void refetch()}>
          Try again
        </button>
      </div>
    )
  return <p role="status">{isLoading ? `Loading ${what}…` : 'Waiting for a session.'}</p>
}
