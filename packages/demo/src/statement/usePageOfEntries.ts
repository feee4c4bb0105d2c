import { useEffect, useRef, type RefObject } from 'react'

/** After "Show more", the focus goes to the first of the new rows, so that reading goes on there. */
export function usePageOfEntries(shown: number): RefObject<HTMLDivElement | null> {
  const rows = useRef<HTMLDivElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    const grown = before.current > 0 && shown > before.current
    // Only from the button, which may just have gone: a refresh in the background must not steal the focus.
    const active = document.activeElement
    if (grown && (active === document.body || active?.closest('.show-more'))) {
      rows.current?.querySelectorAll<HTMLElement>('[data-entry]')[before.current]?.focus()
    }
    before.current = shown
  }, [shown])
  return rows
}
