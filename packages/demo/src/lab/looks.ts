/** What the page looks like, as attributes of the root element that style sheets answer to. */
export interface Looks {
  scheme: 'auto' | 'light' | 'dark'
  density: 'compact' | 'normal' | 'roomy'
  direction: 'ltr' | 'rtl'
  brand: 'indigo' | 'lime' | 'ink' | 'pink'
}

const usual: Looks = { scheme: 'auto', density: 'normal', direction: 'ltr', brand: 'indigo' }
const key = 'selvedge.looks'

/** What was chosen last in this browser. */
export function readLooks(): Looks {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Looks>) }
  } catch {
    return usual
  }
}

export function applyLooks(looks: Looks): void {
  const { scheme, density, direction, brand } = looks
  const root = document.documentElement
  root.dataset.weavrTheme = scheme === 'auto' ? '' : scheme
  root.dataset.density = density
  root.dataset.brand = brand
  root.dir = direction
  try {
    localStorage.setItem(key, JSON.stringify(looks))
  } catch {
    // Full or forbidden: it holds until the page is closed.
  }
}
