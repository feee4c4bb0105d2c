import { useSyncExternalStore } from 'react'
import { subscribeNavigation } from './navigation.js'

/** The path that is open. */
export const usePathname = (): string => useSyncExternalStore(subscribeNavigation, () => location.pathname)

/** One parameter of the address. */
export const useSearchParam = (name: string): string | null =>
  useSyncExternalStore(subscribeNavigation, () => new URLSearchParams(location.search).get(name))
