import type { ReactNode } from 'react'
import { Icon } from '../shell/Icon.js'
import { Link } from './Link.js'

/** The way up to the list that this page belongs to. */
export function BackLink({ to, children }: { to: string; children: ReactNode }): ReactNode {
  return (
    <Link to={to} className="back-link">
      <Icon name="back" />
      {children}
    </Link>
  )
}
