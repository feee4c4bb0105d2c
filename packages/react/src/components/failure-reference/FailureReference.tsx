'use client'

import { useId, type ReactNode } from 'react'
import { useCopy } from '../../internal/useCopy.js'
import { useMessages } from '../../internal/useMessages.js'
import { failureReferenceMessages } from './failureReferenceMessages.js'

/** The reference in words, to read out to support or to copy. */
export function FailureReference({ requestRef }: { requestRef: string }): ReactNode {
  const words = useMessages('failureReference', failureReferenceMessages)
  const { outcome, copy } = useCopy()
  const id = useId()
  return (
    <>
      <span id={id + 'r'}>{words.reference}</span> <code dir="ltr">{requestRef}</code>{' '}
      <button
        type="button"
        data-part="copy"
        id={id + 'c'}
        aria-labelledby={`${id}c ${id}r`}
        onClick={() => void copy(requestRef)}
      >
        {words.copy}
      </button>{' '}
      <span data-part="copy-outcome" role="status">
        {outcome && words[outcome]}
      </span>
    </>
  )
}
