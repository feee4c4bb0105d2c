'use client'

import { isWeavrError } from '@weavr-kit/core'
import { useState } from 'react'
import { useWeavr } from '../../internal/useWeavr.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'

/** Where staying stands: not asked for, on its way, or why it did not work. */
export type StayAttempt = 'stay' | 'staying' | 'failed' | 'offline'

/** Keeps the session alive for a payer who asks for it. When that has worked, the prompt is gone. */
export function useStay(): { attempt: StayAttempt; requestRef: string | undefined; stay: () => void } {
  const { session } = useWeavr()
  const [attempt, setAttempt] = useState<StayAttempt>('stay')
  const [requestRef, setRequestRef] = useState<string>()

  async function extend() {
    setAttempt('staying')
    setRequestRef(undefined)
    try {
      await session.extend()
      // Should the prompt still be open, something else ends the session, and another press is welcome.
      setAttempt('failed')
    } catch (error) {
      setAttempt(isWeavrError(error, 'network') ? 'offline' : 'failed')
      setRequestRef(requestRefOf(error))
    }
  }

  function stay() {
    if (attempt !== 'staying') void extend()
  }

  return { attempt, requestRef, stay }
}
