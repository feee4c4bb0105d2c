'use client'

import { isWeavrError } from '@weavr-kit/core'
import { useState } from 'react'
import { useWeavr } from '../../internal/useWeavr.js'

/** Where staying stands: not asked for, on its way, or why it did not work. */
export type StayAttempt = 'stay' | 'staying' | 'failed' | 'offline'

/** Keeps the session alive for a payer who asks for it. When that has worked, the prompt is gone. */
export function useStay(): [attempt: StayAttempt, stay: () => void] {
  const { session } = useWeavr()
  const [attempt, setAttempt] = useState<StayAttempt>('stay')

  async function extend() {
    setAttempt('staying')
    try {
      await session.extend()
      // Should the prompt still be open, something else ends the session, and another press is welcome.
      setAttempt('failed')
    } catch (error) {
      setAttempt(isWeavrError(error, 'network') ? 'offline' : 'failed')
    }
  }

  function stay() {
    if (attempt !== 'staying') void extend()
  }

  return [attempt, stay]
}
