'use client'

import { useId, type ReactNode } from 'react'
import { inspectorMessages } from './inspectorMessages.js'
import type { StepEntry } from './StepEntry.js'
import { stepFilters, type StepFilterName } from './stepFilters.js'

const { filters: words } = inspectorMessages

interface StepFilterProps {
  entries: readonly StepEntry[]
  chosen: StepFilterName
  choose: (filter: StepFilterName) => void
}

/** Chooses which steps are shown, and says how many there are of each kind. */
export function StepFilter({ entries, chosen, choose }: StepFilterProps): ReactNode {
  const groupName = useId()
  const names = Object.keys(stepFilters) as StepFilterName[]
  return (
    <fieldset data-part="filter">
      <legend>{words.title}</legend>
      {names.map((name) => (
        <label key={name}>
          <input type="radio" name={groupName} checked={name === chosen} onChange={() => choose(name)} />
          {words.names[name]}{' '}
          <span data-part="count">{entries.filter(({ step }) => stepFilters[name](step)).length}</span>
        </label>
      ))}
    </fieldset>
  )
}
