import type { ReactNode } from 'react'

/** A heading and five rows, grey. */
export function StatementSkeleton(): ReactNode {
  return (
    <div aria-hidden="true" className="statement-skeleton">
      {['a', 'b', 'c', 'd', 'e'].map((key) => (
        <div key={key} className="skeleton row-skeleton" />
      ))}
    </div>
  )
}
