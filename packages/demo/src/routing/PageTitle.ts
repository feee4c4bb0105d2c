import { createContext, useContext, useEffect } from 'react'

/** Sets the heading of the page that one is on. */
export const PageTitle = createContext<(title: string) => void>(() => {})

/** The page is called after what is on it, once that is known. */
export function usePageTitle(title: string | undefined): void {
  const setTitle = useContext(PageTitle)
  useEffect(() => {
    if (title) setTitle(title)
  }, [title, setTitle])
}
