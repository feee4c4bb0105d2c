'use client'

import { useEffect, type RefObject } from 'react'

/**
 * Puts the focus on an element where a change took away what had it: once for each other `change`, and only
 * where nothing has the focus.
 */
export function useFocusWhenLost(
  root: RefObject<HTMLElement | null>,
  selector: string,
  change: unknown,
): void {
  useEffect(() => {
    if (change === undefined || change === false || document.activeElement !== document.body) return
    root.current?.querySelector<HTMLElement>(selector)?.focus()
  }, [root, selector, change])
}
