'use client'

import type { Weavr } from '@weavr-kit/core'
import { useSyncExternalStore } from 'react'
import { getLiveUserStore, type LiveUser } from './getLiveUserStore.js'

const nobody = () => undefined

/** Who is signed in. Renders anew when somebody else is, or nobody, and at no other change of the session. */
export function useLiveUser(weavr: Weavr): LiveUser | undefined {
  const { get, subscribe } = getLiveUserStore(weavr)
  return useSyncExternalStore(subscribe, get, nobody)
}
