import type { ReactNode } from 'react'

/** The app's name and mark: four threads, over and under. */
export function Brand(): ReactNode {
  return (
    <span className="brand">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <rect className="brand-ground" width="32" height="32" rx="8" />
        <g className="brand-threads">
          <path d="M12 7v4.5M12 16v9M20 7v9M20 20.5V25" />
          <path d="M7 13.75h9M20.5 13.75H25M7 18.25h4.5M16 18.25h9" />
        </g>
      </svg>
      <span className="brand-name">Selvedge</span>
    </span>
  )
}
