import { useSyncExternalStore } from 'react'

/** The language of the kit's own words. */
const fallback = 'en'

/**
 * The language that the page says it is in (`<html lang>`), also when that changes; on a server, and until a
 * page is hydrated, English, because nobody may ask the runtime: a server has another one than the browser.
 */
export const usePageLocale = (): string => useSyncExternalStore(subscribe, readLang, () => fallback)

function subscribe(listener: () => void) {
  // As in React Native: no page, and nothing that could change its language.
  if (typeof MutationObserver === 'undefined') return () => {}
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] })
  return () => observer.disconnect()
}

/** What is no language tag, nothing included, is no reason to fall over. */
function readLang(): string {
  try {
    return Intl.getCanonicalLocales(document.documentElement.lang)[0] ?? fallback
  } catch {
    return fallback
  }
}
