import type { ReactNode } from 'react'
import { Link } from '../routing/Link.js'
import { PageHeading } from '../routing/PageHeading.js'

export function NotFoundPage(): ReactNode {
  return (
    <div className="page">
      <PageHeading>There is no page at this address</PageHeading>
      <p>Your money and payments are not affected by this page.</p>
      <p>
        <Link to="/cards">Go to your cards</Link>
      </p>
    </div>
  )
}
