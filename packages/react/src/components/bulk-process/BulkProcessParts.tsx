'use client'

import { isWeavrError } from '@weavr-kit/core'
import type { FormEvent } from 'react'
import { createPart } from '../../internal/createPart.js'
import { saveFile } from '../../internal/saveFile.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { sayFailure } from '../form/sayFailure.js'
import { useBulkProcessContext } from './BulkProcessContext.js'
import { CheckedTable, ProblemTable } from './CheckedTable.js'
import { toCsv } from './checkRows.js'
import { readChosen, RowFields } from './ChooseRows.js'
import type { BulkFailure } from './useBulkFailures.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './BulkProcessRoot.js'

/** The heading, which names the section. It takes the focus when another step begins. */
export const Title = createPart('h2', 'title', () => {
  const { id, kind, words } = useBulkProcessContext()
  return { id: id + 'title', tabIndex: -1, children: words.titles[kind] }
})

/** What is heard: the start, each quarter, a pause, the end. */
export const Announcer = createPart('span', 'announcer', () => {
  const { flow, step, words } = useBulkProcessContext()
  const tally = step === 'progress' ? flow.progress.data : undefined
  let children = ''
  if (tally?.status === 'paused') children = words.paused
  else if (tally?.status === 'over') children = words.finished(tally.done, tally.failed, tally.untried)
  else if (tally?.status === 'running')
    children = words.share(Math.floor((4 * (tally.done + tally.failed)) / tally.count) * 25)
  return { role: 'status', children }
})

/** Where the rows come from: a file, or text that is pasted. */
export const Rows = createPart('form', 'form', () => {
  const { choose, id, step } = useBulkProcessContext()
  if (step !== 'rows') return undefined
  return {
    noValidate: true,
    'aria-labelledby': id + 'title',
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault()
      void readChosen(event.currentTarget).then(choose)
    },
    children: <RowFields />,
  }
})

/** What came of checking the rows: problems first, then how many and how much. */
export const Check = createPart('div', 'check', () => {
  const { checked, step } = useBulkProcessContext()
  return step === 'check' && checked ? { children: <CheckedTable /> } : undefined
})

/** What went wrong with the table, or with what was pressed last; else nothing. */
export const Notice = createPart('p', 'notice', () => {
  const { flow, general, isOnline, step, tableError, words } = useBulkProcessContext()
  if (step === 'rows')
    return tableError ? { role: 'alert', 'data-tone': 'negative', children: tableError } : undefined
  if (!isOnline) return { role: 'status', 'data-tone': 'neutral', children: words.offline }
  const { error } = flow
  if (isWeavrError(error, 'outcome-unknown')) return { role: 'alert', children: words.unknown }
  const said = error && sayFailure(error, general)
  return said ? { role: 'alert', 'data-tone': 'negative', children: said } : undefined
})

/** What support asks for, with a way to copy it, after a failure; else nothing. */
export const Reference = createReferencePart(() => {
  const { flow } = useBulkProcessContext()
  return flow.error ? requestRefOf(flow.error) : undefined
})

/** Submits the rows that are right, and starts. Keeps the focus while it waits. */
export const Start = createPart('button', 'start', () => {
  const { checked, flow, isOnline, mode, step, words } = useBulkProcessContext()
  const offlineReason = useOfflineReason()
  if (step !== 'check' || !checked || checked.good.length === 0) return undefined
  return {
    type: 'button',
    'data-emphasis': 'primary',
    'aria-disabled': flow.isStarting || !isOnline,
    title: offlineReason,
    'aria-busy': flow.isStarting,
    onClick: () => void (isOnline && flow.start(checked.good, mode)),
    children: flow.isStarting ? words.starting : words.start(checked.good.length),
  }
})

/** How far it is, as a bar and in words. */
export const Progress = createPart('div', 'progress', () => {
  const { flow, id, step, words } = useBulkProcessContext()
  const tally = step === 'progress' ? flow.progress.data : undefined
  if (!tally) return undefined
  const { count, done, failed, status, toGo, untried } = tally
  const children = (
    <>
      <progress
        aria-label={words.progress}
        aria-describedby={id + 'tally'}
        max={count}
        value={status === 'over' ? count : count - toGo}
      />
      <p data-part="tally" id={id + 'tally'}>
        {status === 'over'
          ? words.finished(done, failed, untried)
          : status === 'waiting' && !tally.mode
            ? words.notStarted
            : words.tally(done, count, failed, toGo)}
      </p>
      {status === 'paused' && (
        <p data-part="state" data-tone="caution">
          {words.paused}
        </p>
      )}
      {status !== 'over' && <p data-part="hint">{words.cancelHint}</p>}
    </>
  )
  return { 'data-state': status, children }
})

/** Starts what was submitted and could not be started. */
export const StartNow = createPart('button', 'start-now', () => {
  const { flow, isOnline, step, words } = useBulkProcessContext()
  const offlineReason = useOfflineReason()
  const { mode, status } = flow.progress.data ?? {}
  if (step !== 'progress' || status !== 'waiting' || mode) return undefined
  return {
    type: 'button',
    'data-emphasis': 'primary',
    'aria-disabled': flow.isStarting || !isOnline,
    title: offlineReason,
    'aria-busy': flow.isStarting,
    onClick: () => void (isOnline && flow.startNow()),
    children: flow.isStarting ? words.starting : words.startNow,
  }
})

/** Pauses what runs, and goes on with it: one button, which keeps the focus. */
export const Pause = createPart('button', 'pause', () => {
  const { flow, isOnline, step, words } = useBulkProcessContext()
  const offlineReason = useOfflineReason()
  const { status } = flow.progress.data ?? {}
  if (step !== 'progress' || (status !== 'running' && status !== 'paused')) return undefined
  const isBusy = flow.move !== undefined
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'aria-disabled': isBusy || !isOnline,
    title: offlineReason,
    'aria-busy': isBusy,
    onClick: () => void (isOnline && (status === 'paused' ? flow.resume() : flow.pause())),
    children: status === 'paused' ? words.resume : words.pause,
  }
})

/** Cancels what has not been done yet. */
export const CancelRest = createPart('button', 'cancel-rest', () => {
  const { flow, isOnline, step, words } = useBulkProcessContext()
  const offlineReason = useOfflineReason()
  const { status } = flow.progress.data ?? {}
  if (step !== 'progress' || !status || status === 'over') return undefined
  const isBusy = flow.move !== undefined
  return {
    type: 'button',
    'data-tone': 'negative',
    'aria-disabled': isBusy || !isOnline,
    title: offlineReason,
    'aria-busy': isBusy,
    onClick: () => void (isOnline && flow.cancelRest()),
    children: words.cancelRest,
  }
})

/** The first that failed, and why in words; else nothing. */
export const Failures = createPart('div', 'failures', () => {
  const { failures, flow, step, words } = useBulkProcessContext()
  const failed = flow.progress.data?.failed ?? 0
  if (step !== 'progress' || failures.shown.length === 0) return undefined
  const children = (
    <>
      <ProblemTable caption={words.failures} rows={failures.shown} />
      {failures.shown.length < failed && (
        <p data-part="hint">{words.showingFailures(failures.shown.length, failed)}</p>
      )}
      {failures.hasFailed && (
        <p data-part="notice" data-tone="negative" role="alert">
          {words.downloadFailed}
        </p>
      )}
    </>
  )
  return { children }
})

/** Everything that was not done, as a file that a spreadsheet opens. */
export const Download = createPart('button', 'download', () => {
  const { failures, words } = useBulkProcessContext()
  const offlineReason = useOfflineReason()
  const { timers } = useWeavr().platform
  if (!useHasFailures()) return undefined
  async function download() {
    const all = await failures.readAll()
    if (!all) return
    saveFile(new Blob([toCsv(all.map(toRow))], { type: 'text/csv' }), words.fileName, timers)
  }
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'aria-disabled': failures.isLoading || offlineReason !== undefined,
    'aria-busy': failures.isLoading,
    title: offlineReason,
    onClick: () => void (offlineReason || download()),
    children: failures.isLoading ? words.downloading : words.download,
  }
})

/** Back to the check with what was not done; where the rows are known on this page. */
export const Again = createPart('button', 'again', () => {
  const { failures, flow, take, words } = useBulkProcessContext()
  const offlineReason = useOfflineReason()
  const isOver = flow.progress.data?.status === 'over'
  if (!useHasFailures() || !isOver || flow.sent.length === 0) return undefined
  async function again() {
    const all = await failures.readAll()
    if (all) take(all.flatMap(({ source }) => source ?? []))
  }
  return {
    type: 'button',
    'data-emphasis': 'primary',
    'aria-disabled': failures.isLoading || offlineReason !== undefined,
    title: offlineReason,
    onClick: () => void (offlineReason || again()),
    children: words.again,
  }
})

/** To other rows: from the check, or once all is over. */
export const StartOver = createPart('button', 'start-over', () => {
  const { flow, startOver, step, words } = useBulkProcessContext()
  const isOver = flow.progress.data?.status === 'over'
  if (step === 'rows' || flow.isStarting || (step === 'progress' && !isOver)) return undefined
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    onClick: startOver,
    children: step === 'check' ? words.otherRows : words.startOver,
  }
})

function useHasFailures(): boolean {
  const { flow, step } = useBulkProcessContext()
  const { failed = 0, untried = 0, status } = flow.progress.data ?? {}
  return step === 'progress' && (failed > 0 || (status === 'over' && untried > 0))
}

/** With what stood in the row, so that it can be mended and sent again; the code is for support. */
const toRow = ({ row, who, why, code, source }: BulkFailure): Record<string, string> => ({
  row: String(row),
  ...(source ? source.cells : { who }),
  why,
  code,
})
