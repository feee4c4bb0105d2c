'use client'

import type { ReactNode } from 'react'
import { FailureReference } from '../failure-reference/FailureReference.js'

interface TroubleProps {
  said: string | undefined
  requestRef: string | undefined
}

/** What went wrong with the whole of a form, with what support asks for; else nothing. */
export function Trouble({ said, requestRef }: TroubleProps): ReactNode {
  if (!said) return null
  return (
    <>
      <p data-part="notice" data-tone="negative" role="alert">
        {said}
      </p>
      {requestRef && (
        <p data-part="reference">
          <FailureReference requestRef={requestRef} />
        </p>
      )}
    </>
  )
}
