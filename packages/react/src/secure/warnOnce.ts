const warned = new Set<string>()

/** Tells the developer, once a page, what has no effect. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return
  warned.add(message)
  // eslint-disable-next-line no-console -- There is nothing to throw: the app goes on as before, and only its developer can tell why.
  console.warn(`[weavr-kit] ${message}`)
}
