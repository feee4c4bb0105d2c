import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { takeHeadingFocus } from './headingFocus.js'

/** The page's heading, and the window's title. It takes the focus when one comes from another page. */
export function PageHeading({ children }: { children: string }): ReactNode {
  const { key } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeHeadingFocus(key)) heading.current?.focus({ preventScroll: true })
  }, [key])
  return (
    <>
      <title>{`${children} · Selvedge`}</title>
      <h1 className="page-heading" tabIndex={-1} ref={heading}>
        {children}
      </h1>
    </>
  )
}
