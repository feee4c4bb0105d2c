'use client'

import { useCallback, useEffect, useRef, type RefObject } from 'react'

/**
 * What is pressed may go with what it has done. Called on the press, the function that this returns has the
 * heading take the focus at the next step, if nothing has it then.
 */
export function useLanding(root: RefObject<HTMLElement | null>, step: unknown): () => void {
  const isAwaited = useRef(false)
  useEffect(() => {
    if (!isAwaited.current) return
    isAwaited.current = false
    if (document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>('[data-part=title]')?.focus()
  }, [root, step])
  return useCallback(() => void (isAwaited.current = true), [])
}
