import { ApiError, type WeavrError } from '@weavr-kit/core'
import type { ReactNode } from 'react'
import { BackLink } from '../routing/BackLink.js'
import { PageHeading } from '../routing/PageHeading.js'

interface MissingPageProps {
  /** As in "We can’t find this card". */
  what: string
  /** The list to go back to. */
  back: { to: string; name: string }
}

/** Instead of a page about something that is not there, or that belongs to somebody else. */
export function MissingPage({ what, back: { to, name } }: MissingPageProps): ReactNode {
  return (
    <div className="page">
      <BackLink to={to}>{name}</BackLink>
      <PageHeading>{`We can’t find ${what}`}</PageHeading>
      <p>It may belong to another account of yours. Your money is not affected.</p>
    </div>
  )
}

export const isMissing = (error: WeavrError | null): boolean => error instanceof ApiError && error.status === 404
