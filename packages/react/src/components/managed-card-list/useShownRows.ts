'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useState, useSyncExternalStore } from 'react'

/** Fewer cards than this are simply there: one can search the page for them. */
const SHORT = 50

/** A guess until a row has been measured, in CSS pixels. */
const ROW_PX = 280

export interface ShownRows {
  /** From the first card of a row to the one after its last. */
  rows: readonly { row: number; first: number; last: number }[]
  /** What stands in for the rows before and after, in CSS pixels. */
  before: number
  after: number
  /** Measures a row; it carries its place as `data-row`. */
  measure: ((row: HTMLElement | null) => void) | undefined
}

/** Which rows of a long list are in the page: those near the window. */
export function useShownRows(list: HTMLElement | null, count: number): ShownRows {
  const isLong = useHasLayout() && count > SHORT
  const columns = useColumns(list, isLong)
  const virtualizer = useWindowVirtualizer({
    count: isLong ? Math.ceil(count / columns) : 0,
    estimateSize: () => ROW_PX,
    overscan: 3,
    scrollMargin: list?.offsetTop ?? 0,
    indexAttribute: 'data-row',
  })
  if (!isLong) return { rows: [{ row: 0, first: 0, last: count }], before: 0, after: 0, measure: undefined }
  const shown = virtualizer.getVirtualItems()
  const margin = virtualizer.options.scrollMargin
  return {
    rows: shown.map(({ index }) => ({
      row: index,
      first: index * columns,
      last: Math.min(count, (index + 1) * columns),
    })),
    before: (shown[0]?.start ?? margin) - margin,
    after: virtualizer.getTotalSize() - ((shown.at(-1)?.end ?? margin) - margin),
    measure: (row) => virtualizer.measureElement(row),
  }
}

/** How many columns the style sheet gives the list; a style sheet of your own is read too. */
function useColumns(list: HTMLElement | null, isAsked: boolean): number {
  const [columns, setColumns] = useState(1)
  useEffect(() => {
    if (!isAsked || !list) return
    const observer = new ResizeObserver(() => {
      const row = list.querySelector('[data-part=row]')
      if (row) setColumns(getComputedStyle(row).gridTemplateColumns.split(' ').length)
    })
    observer.observe(list)
    return () => observer.disconnect()
  }, [list, isAsked])
  return columns
}

/** On a server, until the page is hydrated, and in jsdom nothing has a place: there the list is simply there. */
const useHasLayout = () =>
  useSyncExternalStore(
    () => () => {},
    () => typeof ResizeObserver !== 'undefined',
    () => false,
  )
