'use client'

import type { ReactNode } from 'react'
import { useManagedCardActionsContext } from './ManagedCardActionsContext.js'
import { Close, ReplaceDamaged, ReportLost, ReportStolen, ResetContactless } from './CardActionButtons.js'

/** What can be taken back first, final ones last and apart. */
export function MoreActions(): ReactNode {
  const { words } = useManagedCardActionsContext()
  return (
    <>
      <summary>{words.more}</summary>
      <div data-part="actions">
        <ResetContactless />
        <ReplaceDamaged />
      </div>
      <div data-part="actions">
        <ReportLost />
        <ReportStolen />
        <Close />
      </div>
    </>
  )
}
