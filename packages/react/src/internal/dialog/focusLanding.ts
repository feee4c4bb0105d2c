/** Where somebody finds the way again, the best first. */
const LANDINGS = [':is(main, [role=main]) h1', 'h1', 'main, [role=main]']

/** Where nothing has the focus, gives it to what had it before, or where that has gone, to the heading. */
export function focusLanding(before: Element | undefined): void {
  if (document.activeElement !== document.body) return
  if (before instanceof window.HTMLElement && tryFocus(before)) return
  for (const landings of LANDINGS) {
    for (const landing of document.querySelectorAll<HTMLElement>(landings)) if (tryFocus(landing)) return
  }
}

/** False for what is hidden, inert or gone. */
function tryFocus(element: HTMLElement): boolean {
  const mayHaveFocus = element.tabIndex >= 0 || element.hasAttribute('tabindex')
  // No stop for the Tab key, and nothing of it stays.
  if (!mayHaveFocus) element.tabIndex = -1
  element.focus({ preventScroll: true })
  const hasFocus = document.activeElement === element
  if (!mayHaveFocus) {
    if (hasFocus) element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
    else element.removeAttribute('tabindex')
  }
  return hasFocus
}
