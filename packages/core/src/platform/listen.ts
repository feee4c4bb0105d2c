/** Listens to several events of a target, if there is one. Capturing: nothing on the page can hide them. */
export function listen(target: EventTarget | undefined, types: string[], listener: (event: Event) => void): () => void {
  const options = { capture: true, passive: true }
  for (const type of types) target?.addEventListener(type, listener, options)
  return () => {
    for (const type of types) target?.removeEventListener(type, listener, options)
  }
}
