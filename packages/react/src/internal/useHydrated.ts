'use client'

import { useSyncExternalStore } from 'react'

/** Whether React runs here. What a server has rendered is on the screen before it does. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
