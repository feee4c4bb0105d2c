/** Listens on the window, where there is one. Capturing, so that it hears the document's events too and nothing can hide them. */
export function listen(types: string, listener: (event: Event) => void): () => void {
  const stopped = new AbortController()
  for (const type of types.split(' ')) globalThis.window?.addEventListener(type, listener, { capture: true, passive: true, signal: stopped.signal })
  return () => stopped.abort()
}
