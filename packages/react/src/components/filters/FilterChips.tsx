'use client'

import type { MouseEvent, ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { filterMessages } from './filterMessages.js'

export interface FilterChip {
  /** What is filtered by. */
  label: string
  /** What is chosen, in words. */
  chosen: string
  onRemove(): void
}

/** The filters that are set, each a button that takes its own away; nothing where none is. */
export function FilterChips({ chips }: { chips: readonly FilterChip[] }): ReactNode {
  const words = useMessages('filters', filterMessages)
  if (chips.length === 0) return null

  function remove({ currentTarget }: MouseEvent<HTMLElement>, { onRemove }: FilterChip) {
    // Beforehand: with the chip that is pressed its focus would go, and with it the place in the page.
    const beside = currentTarget.nextElementSibling ?? currentTarget.previousElementSibling
    const first = currentTarget.closest('[data-part=filters]')?.querySelector('select')
    if (beside instanceof HTMLElement) beside.focus()
    else first?.focus()
    onRemove()
  }

  return (
    <div data-part="chosen" role="group" aria-label={words.chosen}>
      {chips.map((chip) => (
        <button key={chip.label} type="button" data-part="chip" onClick={(event) => remove(event, chip)}>
          <span data-part="heard">{words.remove}</span> {words.chip(chip.label, chip.chosen)}
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
        </button>
      ))}
    </div>
  )
}
