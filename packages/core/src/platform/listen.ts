/**
 * Listens on the window, where there is one. Capturing, so that it hears the document's events too and
 * nothing can hide them.
 */
export function listen(types: string, listener: (event: Event) => void): () => void {
  // Not by a signal: a page that is made of jsdom takes only its own kind, and has Node's.
  const change = (how: 'addEventListener' | 'removeEventListener') => {
    for (const type of types.split(' '))
      globalThis.window?.[how](type, listener, { capture: true, passive: true })
  }
  change('addEventListener')
  return () => change('removeEventListener')
}
