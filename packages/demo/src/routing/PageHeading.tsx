import { useEffect, useRef, type ReactNode } from 'react'
import { takeHeadingFocus } from './headingFocus.js'

interface PageHeadingProps {
  children: ReactNode
  /** Title of the window. @default the heading, when that is plain text */
  title?: string
  id?: string
}

/** The page's `<h1>` and title. It takes the focus after navigation, so that a screen reader says where one is. */
export function PageHeading({ children, title = typeof children === 'string' ? children : undefined, id }: PageHeadingProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeHeadingFocus()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      {title && <title>{`${title} · Selvedge`}</title>}
      <h1 className="page-heading" id={id} tabIndex={-1} ref={heading}>
        {children}
      </h1>
    </>
  )
}
