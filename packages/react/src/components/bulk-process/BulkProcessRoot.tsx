'use client'

import { forwardRef, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { formMessages } from '../form/formMessages.js'
import { userRoleMessages } from '../user-roles/userRoleMessages.js'
import type { BulkKind } from './BulkKind.js'
import { bulkKinds } from './bulkKinds.js'
import { BulkProcessProvider, type BulkStep } from './BulkProcessContext.js'
import { bulkProcessMessages } from './bulkProcessMessages.js'
import { checkSourceRows, readTable, type SourceRow } from './checkRows.js'
import { useBulkFailures } from './useBulkFailures.js'
import { useBulkProcess, type BulkMode, type UseBulkProcessOptions } from './useBulkProcess.js'
import { useOwnInstruments } from './useOwnInstruments.js'

export interface BulkProcessOptions extends UseBulkProcessOptions {
  /** What the rows are: it says which columns they have. */
  kind: BulkKind
  /** Of payments: the profile in whose name they go out. @default none, for what is no payment */
  profileId?: string
}

export type BulkProcessRootProps = PartProps<'section'> & BulkProcessOptions

/** The `<section>`. `data-step` is what is on the page: `rows`, `check`, `progress`. */
export const Root = forwardRef<HTMLElement, BulkProcessRootProps>(function Root(
  { kind, profileId = '', bulkIds, onBulkIdsChange, maxPerBulk, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const words = useMessages('bulkProcess', bulkProcessMessages)
  const { names: roleNames } = useMessages('userRoles', userRoleMessages)
  const locale = useWeavrLocale()
  const flow = useBulkProcess({ kind, bulkIds, onBulkIdsChange, maxPerBulk })
  const failures = useBulkFailures(flow, words)
  const instruments = useOwnInstruments(kind)
  const [table, setTable] = useState<readonly SourceRow[]>()
  const [tableError, setTableError] = useState<string>()
  const [mode, setMode] = useState<BulkMode>('ON_FAILURE_CONTINUE')
  const names = instruments.data
  const checked = useMemo(
    () => table && names && checkSourceRows(table, { ...names, kind, words, locale, profileId, roleNames }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- words are made anew with each render, and do not change what is wrong
    [table, names, kind, locale, profileId],
  )

  const step: BulkStep = flow.ids.length > 0 ? 'progress' : table ? 'check' : 'rows'
  const shown = useRef(step)
  useEffect(() => {
    // What was pressed is gone.
    if (shown.current !== step) root.current?.querySelector<HTMLElement>('[data-part=title]')?.focus()
    shown.current = step
  }, [step])

  function choose(text: string | undefined) {
    const { columns, rows } = readTable(text ?? '')
    const needed = bulkKinds[kind].columns
    const missing = needed.filter((name) => !columns.includes(name))
    let wrong: string | undefined
    if (text === undefined) wrong = words.unreadable
    else if (!text.trim()) wrong = words.nothing
    else if (missing.length === needed.length) wrong = words.unreadable
    else if (missing.length > 0) wrong = words.missingColumns(missing.join(', '))
    else if (rows.length === 0) wrong = words.nothing
    setTableError(wrong)
    if (!wrong) setTable(rows)
  }

  const value = {
    ...{ id, kind, step, words, flow, failures, instruments, tableError, choose, checked, mode, setMode },
    general: useMessages('forms', formMessages),
    take(rows: readonly SourceRow[]) {
      flow.leave()
      setTable(rows)
    },
    startOver() {
      flow.leave()
      setTable(undefined)
    },
    isOnline: useOnline(),
  }
  const own = {
    'data-part': 'root',
    'data-layout': 'stack',
    'data-step': step,
    'aria-labelledby': id + 'title',
  }
  return <BulkProcessProvider value={value}>{renderPart('section', own, props, root)}</BulkProcessProvider>
})
