import { useEffect, useRef, useState, type RefObject } from 'react'
import { useLocation } from 'react-router'
import { takeHeadingFocus } from './headingFocus.js'

/**
 * For a page whose heading is not its own: the one within takes the focus, as soon as it is there, when one
 * comes from another page.
 */
export function useHeadingFocus(page: RefObject<HTMLElement | null>): void {
  const { key } = useLocation()
  // Who signs in goes on from here: the address that follows is for the next page's heading.
  const [first] = useState(key)
  const isDue = useRef(false)
  useEffect(() => {
    isDue.current = takeHeadingFocus(first)
  }, [first])
  useEffect(() => {
    const heading = isDue.current ? page.current?.querySelector('h1') : undefined
    if (!heading) return
    isDue.current = false
    heading.focus({ preventScroll: true })
  })
}
