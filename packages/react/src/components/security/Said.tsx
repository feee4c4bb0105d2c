'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/** What was done, in place of the form that did it: it takes the focus, so that it is heard. */
export function Said({ children }: { children: ReactNode }): ReactNode {
  const element = useRef<HTMLParagraphElement>(null)
  useEffect(() => element.current?.focus(), [])
  return (
    <p ref={element} tabIndex={-1} data-part="notice" data-tone="positive">
      {children}
    </p>
  )
}
