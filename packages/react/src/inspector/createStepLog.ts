import type { SessionStep } from '@weavr-kit/core'
import type { KnownTab, StepEntry } from './StepEntry.js'

/** The last steps of a session, and the tabs that were heard. */
export interface StepLog {
  add(step: SessionStep): void
  /** Oldest first. */
  entries(): readonly StepEntry[]
  /** The one heard last comes first. */
  tabs(): readonly KnownTab[]
}

const MOST_ENTRIES = 200
/** Every page load is a new tab to the others: of the many that a day of reloading makes, the last count. */
const MOST_TABS = 20

export function createStepLog(): StepLog {
  const entries: StepEntry[] = []
  const tabs = new Map<string, number>()
  let lastId = 0

  function hearTab(name: string, at: number) {
    // Deleted first, because a map keeps the order in which its keys came.
    tabs.delete(name)
    tabs.set(name, at)
    const [oldest] = tabs.keys()
    if (tabs.size > MOST_TABS && oldest !== undefined) tabs.delete(oldest)
  }

  return {
    add(step) {
      if (step.tab !== undefined) hearTab(step.tab, step.at)
      const last = entries.at(-1)
      if (last && isMoreOf(last.step, step)) {
        entries[entries.length - 1] = { ...last, count: last.count + 1, lastAt: step.at }
        return
      }
      entries.push({ id: ++lastId, step, count: 1, lastAt: step.at })
      if (entries.length > MOST_ENTRIES) entries.shift()
    },
    entries: () => [...entries],
    tabs: () => [...tabs].map(([name, lastHeardAt]) => ({ name, lastHeardAt })).reverse(),
  }
}

/** A clock looked at every second, and a wheel that turns, would push everything else out. */
function isMoreOf(before: SessionStep, step: SessionStep): boolean {
  return isQuiet(before) && isQuiet(step) && before.cause === step.cause && before.status === step.status
}

function isQuiet({ cause, effects }: SessionStep): boolean {
  return effects.length === 0 && (cause === 'look' || cause === 'input')
}
