let text = ''
const listeners = new Set<() => void>()

/** Says something to a screen reader, politely and once. */
export function announce(message: string): void {
  text = message
  for (const listener of listeners) listener()
}

export const announcement = (): string => text

export function subscribeAnnouncement(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
