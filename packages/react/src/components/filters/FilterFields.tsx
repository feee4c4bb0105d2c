'use client'

import type { ReactNode } from 'react'
import { FilterChips } from './FilterChips.js'
import { FilterChoice, type FilterChoiceProps } from './FilterChoice.js'

export interface FilterFieldsProps {
  /** Each made by `filterBy`. */
  choices: readonly FilterChoiceProps<string>[]
  /** Heard when what is chosen has been read. */
  count: ReactNode
}

/** The filters of a list, and beneath them those that are set, as chips. */
export function FilterFields({ choices, count }: FilterFieldsProps): ReactNode {
  const chips = choices.flatMap(({ label, value, options, onChoose }) => {
    const chosen = options.find((option) => option.value === value)
    return chosen ? [{ label, chosen: chosen.label, onRemove: () => onChoose(undefined) }] : []
  })
  return (
    <>
      {choices.map((choice) => (
        <FilterChoice key={choice.label} {...choice} />
      ))}
      <FilterChips chips={chips} />
      <span data-part="heard" role="status">
        {count}
      </span>
    </>
  )
}

/** One of several filters, whose values are checked here. */
export const filterBy = <Value extends string>(choice: FilterChoiceProps<Value>): FilterChoiceProps<string> =>
  choice
