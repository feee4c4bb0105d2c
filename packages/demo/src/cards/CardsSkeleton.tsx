import type { ReactNode } from 'react'

/** Three faces, grey. */
export function CardsSkeleton(): ReactNode {
  return (
    <div className="card-grid" aria-hidden="true">
      {['a', 'b', 'c'].map((key) => (
        <div key={key}>
          <div className="skeleton card-face-skeleton" />
          <div className="skeleton line-skeleton" />
        </div>
      ))}
    </div>
  )
}
