'use client'

import type { SessionState } from '@weavr-kit/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useWeavr } from '../../internal/useWeavr.js'
import type { PromptSubject } from './PromptContext.js'

// Nothing while all is well, so that activity renders nothing; never the whole state, which holds the token.
function selectSubject({ status, endReason }: SessionState): PromptSubject | undefined {
  if (status === 'expiring') return 'expiring'
  return status === 'ended' && endReason !== 'signed-out' ? endReason : undefined
}

/** What the prompt is about just now, until the payer has closed it. */
export function usePromptSubject(): [subject: PromptSubject | undefined, close: () => void] {
  const { session } = useWeavr()
  const subject = useStore(session, selectSubject)
  const [isClosed, setIsClosed] = useState(false)

  // What was closed is the word about one end: the next session's end is another.
  useEffect(
    () =>
      session.subscribe(({ status }, before) => {
        if (before.status === 'ended' && status !== 'ended') setIsClosed(false)
      }),
    [session],
  )

  return [isClosed ? undefined : subject, () => setIsClosed(true)]
}
