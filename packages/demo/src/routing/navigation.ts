import { wantHeadingFocus } from './headingFocus.js'

const listeners = new Set<() => void>()

/** Goes to an address of this app. */
export function navigate(to: string): void {
  history.pushState(null, '', to)
  wantHeadingFocus()
  scrollTo(0, 0)
  for (const listener of listeners) listener()
}

/** Changes what the address says about the page that is open: no new entry in the history, no jump. */
export function replaceSearch(search: URLSearchParams): void {
  const text = search.toString()
  history.replaceState(null, '', location.pathname + (text && `?${text}`))
  for (const listener of listeners) listener()
}

export function subscribeNavigation(listener: () => void): () => void {
  const onPopState = () => {
    wantHeadingFocus()
    listener()
  }
  listeners.add(listener)
  addEventListener('popstate', onPopState)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', onPopState)
  }
}
