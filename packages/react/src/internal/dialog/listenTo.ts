/** Adds a listener for each of these events; the returned function takes them away. */
export function listenTo<Heard extends Event>(
  target: EventTarget,
  types: string[],
  listener: (event: Heard) => void,
  options?: AddEventListenerOptions,
): () => void {
  const heard = listener as (event: Event) => void
  for (const type of types) target.addEventListener(type, heard, options)
  return () => {
    for (const type of types) target.removeEventListener(type, heard, options)
  }
}
