/** What a theme sets; everything else follows from these. */
const THEME = [
  'accent',
  'positive',
  'caution',
  'negative',
  'canvas',
  'surface',
  'text',
  'font',
  'radius',
  'density',
]

/** Gives an element elsewhere on the page the direction, the language and the theme of `place`. */
export function carryLook(place: Element, element: HTMLElement): void {
  const style = window.getComputedStyle(place)
  if (style.direction) element.dir = style.direction
  const lang = place.closest<HTMLElement>('[lang]')?.lang
  if (lang) element.lang = lang

  const theme = place.closest<HTMLElement>('[data-weavr-theme]')
  // A theme of the whole page reaches there by itself, and may change meanwhile.
  if (!theme || theme.contains(document.body)) return
  element.dataset.weavrTheme = theme.dataset.weavrTheme
  element.style.setProperty('color-scheme', style.colorScheme)
  for (const name of THEME) {
    const property = `--weavr-${name}`
    element.style.setProperty(property, style.getPropertyValue(property))
  }
}
