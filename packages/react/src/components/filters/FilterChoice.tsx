'use client'

import { useId, type ReactNode } from 'react'

export interface FilterChoiceProps<Value extends string> {
  label: string
  /** What is chosen; nothing for any. */
  value: Value | undefined
  /** Says that all are shown. */
  any: string
  options: readonly { value: Value; label: string }[]
  onChoose(value: Value | undefined): void
}

/** One filter of a list, as a native list to choose from. */
export function FilterChoice<Value extends string>({
  label,
  value,
  any,
  options,
  onChoose,
}: FilterChoiceProps<Value>): ReactNode {
  const id = useId()
  return (
    <div data-part="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChoose((event.currentTarget.value || undefined) as Value | undefined)}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
