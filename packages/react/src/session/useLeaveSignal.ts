'use client'

import { useEffect, useRef } from 'react'

/** Makes signals that abort when the component goes, or when the caller's own does. */
export function useLeaveSignal(): (own?: AbortSignal) => AbortSignal {
  const aborter = useRef<AbortController>(undefined)
  useEffect(() => {
    // A new one each time it comes: React hides and shows what it keeps, and does so at first in development.
    const mine = new AbortController()
    aborter.current = mine
    return () => mine.abort()
  }, [])
  return (own) => AbortSignal.any([own, aborter.current?.signal].filter((signal) => signal !== undefined))
}
