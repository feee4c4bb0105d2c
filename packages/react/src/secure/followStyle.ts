/**
 * Calls back whenever the colour or the size of text in an element has changed, whatever changed it: the
 * scheme, a theme, a class. It goes by the transition of a moment that our style sheet gives the element;
 * without that sheet it stays silent.
 */
export function followStyle(element: HTMLElement, listener: () => void): () => void {
  const hear = ({ target }: Event) => target === element && listener()
  element.addEventListener('transitionend', hear)
  return () => element.removeEventListener('transitionend', hear)
}
