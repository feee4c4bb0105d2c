import type { MouseEvent, ReactNode } from 'react'
import { useNavigate } from 'react-router'

/**
 * Follows the links of the kit's components within the page: they are plain ones, which know of no router.
 */
export function LinkArea({ children }: { children: ReactNode }): ReactNode {
  const navigate = useNavigate()

  function follow(event: MouseEvent) {
    const link = (event.target as Element).closest('a')
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!link || !isPlain || event.defaultPrevented || link.target || link.hasAttribute('download')) return
    if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return
    event.preventDefault()
    void navigate(link.pathname + link.search)
  }

  return <div onClick={follow}>{children}</div>
}
