import type { Platform } from '../platform/Platform.js'

/**
 * The highest term that any tab of this browser has used. A new tab hears of it from the others, unless all
 * of them are frozen: then its sign-in would count as older than what they know, and end when they thaw.
 * Nothing but a number is kept.
 */
export interface TermCounter {
  read(): number
  note(term: number): void
}

export function createTermCounter(platform: Platform, scope: string): TermCounter {
  const key = `${scope} term`
  let noted = 0

  function attempt<Result>(run: () => Result): Result | undefined {
    try {
      return run()
    } catch {
      // Forbidden, or full: then the tabs have only each other to ask.
      return undefined
    }
  }

  return {
    read: () => attempt(() => Math.max(0, Number(platform.originStorage()?.getItem(key)) || 0)) ?? 0,
    note(term) {
      if (term <= noted) return
      noted = term
      attempt(() => platform.originStorage()?.setItem(key, String(term)))
    },
  }
}
