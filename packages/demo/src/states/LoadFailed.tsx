import { ApiError, StepUpRequiredError, type WeavrError } from '@weavr-kit/core'
import type { ReactNode } from 'react'
import { CopyButton } from './CopyButton.js'

interface LoadFailedProps {
  error: WeavrError
  /** What could not be loaded, as in "your cards". */
  what: string
  retry: () => void
  busy: boolean
}

/** Stands where the failed part would be. Says what it means for the money, and keeps the reference for support. */
export function LoadFailed({ error, what, retry, busy }: LoadFailedProps): ReactNode {
  const reason = explain(error, what)
  const reference = error instanceof ApiError ? error.requestRef : undefined
  return (
    <div className="notice" data-tone={reason.mayRetry ? 'negative' : undefined} role="alert">
      <p>{reason.text}</p>
      {reason.mayRetry && (
        <button type="button" className="button" aria-disabled={busy} onClick={() => busy || retry()}>
          {busy ? 'Trying…' : 'Try again'}
        </button>
      )}
      {reason.mayRetry && reference && (
        <p className="reference">
          Reference <code dir="ltr">{reference}</code> <CopyButton text={reference} name="Reference" />
        </p>
      )}
    </div>
  )
}

function explain(error: WeavrError, what: string): { text: string; mayRetry: boolean } {
  if (error instanceof StepUpRequiredError) return { text: `Your bank wants to confirm it’s you before it shows ${what}.`, mayRetry: false }
  if (error.code === 'INSUFFICIENT_PERMISSIONS') return { text: `Your role can’t see ${what}. Ask an admin.`, mayRetry: false }
  if (error.code === 'network') return { text: `We couldn’t reach the service, so ${what} can’t be shown. Your money is not affected.`, mayRetry: true }
  return { text: `We couldn’t load ${what}. Your money is not affected.`, mayRetry: true }
}
