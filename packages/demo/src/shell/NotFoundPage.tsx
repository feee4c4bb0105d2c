import type { ReactNode } from 'react'
import { PageHeading } from '../routing/PageHeading.js'

export function NotFoundPage(): ReactNode {
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageHeading>There is no page at this address</PageHeading>
      <p>Your money and payments are not affected by this page.</p>
      <p>
        <a href="/">Go home</a>
      </p>
    </main>
  )
}
