'use client'

import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useEarlyEffect } from '../internal/useEarlyEffect.js'
import { CopyReport } from './CopyReport.js'
import { inspectorMessages as words } from './inspectorMessages.js'
import { KnownTabs } from './KnownTabs.js'
import { SessionLimitBars } from './SessionLimitBars.js'
import type { SessionInspector } from './SessionInspector.js'
import { StepHistory } from './StepHistory.js'
import { useInspection } from './useInspection.js'

interface InspectorPanelProps {
  id: string
  inspector: SessionInspector
  onClose: () => void
}

/** In the top layer and with the focus from when it is mounted. It alone renders with the session's steps. */
export function InspectorPanel({ id, inspector, onClose }: InspectorPanelProps): ReactNode {
  const { at, status, endReason, limits, entries, tabs } = useInspection(inspector)
  const titleId = useId()
  const panel = useRef<HTMLDivElement>(null)

  useEarlyEffect(() => {
    const element = panel.current
    if (!element) return
    const focusedBefore = document.activeElement
    // Where a browser has no popovers, it is a plain part of the page.
    element.showPopover?.()
    element.focus({ preventScroll: true })
    return () => {
      const hadFocus = element.contains(document.activeElement)
      element.hidePopover?.()
      if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true })
    }
  }, [])

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  return (
    <div
      ref={panel}
      id={id}
      data-part="panel"
      popover="manual"
      tabIndex={-1}
      role="group"
      aria-labelledby={titleId}
      onKeyDown={closeOnEscape}
    >
      <header data-part="header">
        <h2 data-part="title" id={titleId}>
          {words.title}
        </h2>
        <p data-part="status" data-status={status}>
          {endReason ? `${status}: ${endReason}` : status}
        </p>
        <CopyReport inspector={inspector} />
        <button type="button" data-part="close" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <div data-part="body">
        {/* Scrolls where the panel is wide and low, so it must be reachable with keys. */}
        <div data-part="overview" role="region" aria-label={words.overview} tabIndex={0}>
          <SessionLimitBars limits={limits} at={at} />
          <KnownTabs tabs={tabs} />
        </div>
        <StepHistory entries={entries} />
      </div>
    </div>
  )
}
