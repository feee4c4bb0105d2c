'use client'

import { useWeavrContext } from './WeavrContext.js'
import type { WeavrMessages } from './WeavrMessages.js'

/** What a component says: in English, where the app gave no words of its own. */
export function useMessages<Component extends keyof WeavrMessages>(
  component: Component,
  english: WeavrMessages[Component],
): WeavrMessages[Component] {
  const { messages } = useWeavrContext()
  return { ...english, ...messages?.[component] }
}
