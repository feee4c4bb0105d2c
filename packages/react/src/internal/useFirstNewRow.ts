'use client'

import { useEffect, useRef, type RefObject } from 'react'

/**
 * After "Show more" the focus goes to the first of the new rows, so that reading goes on there. A row carries
 * its id as `data-row-id`, and `tabIndex={-1}`.
 */
export function useFirstNewRow(root: RefObject<HTMLElement | null>, ids: readonly string[]): void {
  const before = useRef<readonly string[]>(ids)
  useEffect(() => {
    const known = before.current.length
    const first = ids[known]
    const goesOn = known > 0 && before.current[0] === ids[0] && first !== undefined
    before.current = ids
    if (!goesOn) return
    // Only from the button, which may just have gone: a read in the background steals no focus.
    const active = document.activeElement
    if (active === document.body || active?.matches('[data-part=more]'))
      root.current?.querySelector<HTMLElement>(`[data-row-id="${first}"]`)?.focus()
  }, [ids, root])
}
