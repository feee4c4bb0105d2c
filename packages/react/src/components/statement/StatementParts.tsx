'use client'

import { createPart } from '../../internal/createPart.js'
import { formatBytes } from '../../internal/formatBytes.js'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { formMessages } from '../form/formMessages.js'
import { sayFailure } from '../form/sayFailure.js'
import { createMorePart, createShowingPart } from '../loaded/createMoreParts.js'
import { Money } from '../money/Money.js'
import { EntryTable } from './EntryTable.js'
import { FirstMovement } from './FirstMovement.js'
import { PeriodFields } from './PeriodFields.js'
import { useStatementContext } from './StatementContext.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './StatementRoot.js'

const useMore = () => useStatementContext().more

/** The heading, with the period in words. */
export const Title = createPart('h2', 'title', () => {
  const { id, periodName, words } = useStatementContext()
  const children = (
    <>
      {words.title} <span data-part="count">{periodName}</span>
    </>
  )
  return { id: id + 'title', children }
})

/** Which days; how many movements there are in them is heard. */
export const Filters = createPart('div', 'filters', () => {
  const { words } = useStatementContext()
  return { role: 'search', 'aria-label': words.filters, children: <PeriodFields /> }
})

/** In whose days it is reckoned. */
export const Zone = createPart('p', 'hint', () => {
  const { range, words } = useStatementContext()
  const locale = useWeavrLocale()
  const zone = new Intl.DateTimeFormat(locale, { timeZoneName: 'long' })
    .formatToParts(range.start)
    .find(({ type }) => type === 'timeZoneName')?.value
  return zone ? { children: words.zone(zone) } : undefined
})

/** The balances around the period, from Weavr; nothing for a card that spends from an account. */
export const Balances = createPart('dl', 'balances', () => {
  const { closing, opening, words } = useStatementContext()
  if (!opening || !closing) return undefined
  const children = (
    <>
      <div>
        <dt>{words.opening}</dt>
        <dd>
          <Money value={opening} />
        </dd>
      </div>
      <div>
        <dt>{words.closing}</dt>
        <dd>
          <Money value={closing} />
        </dd>
      </div>
    </>
  )
  return { children }
})

/** That nothing was posted in these days, and when something first was; else nothing. */
export const Empty = createPart('p', 'empty', () => {
  const { periodName, query, words } = useStatementContext()
  if (query.data?.length !== 0) return undefined
  const children = (
    <>
      <span>{words.empty(periodName)}</span> <FirstMovement />
    </>
  )
  return { children }
})

/** The posted movements, a `<tbody>` for each day, the newest first. */
export const Table = createPart('table', 'table', () => {
  const { query } = useStatementContext()
  return query.data?.length ? { 'data-movements': '', children: <EntryTable /> } : undefined
})

/** How many of how many are shown, or that more could not be got; nothing where these are all. */
export const Showing = createShowingPart(useMore)

/** Reads the next page. The focus goes to its first row. */
export const More = createMorePart(useMore)

/** Saves the period as Weavr's own PDF. It keeps the focus while it waits. */
export const DownloadPdf = createPart('button', 'download-pdf', () => {
  const { downloads, isOnline, periodName, query, words } = useStatementContext()
  const offlineReason = useOfflineReason()
  if (!query.data?.length) return undefined
  const { status } = downloads.state
  const isGetting = status === 'getting-pdf'
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'aria-disabled': isGetting || status === 'getting-csv' || !isOnline,
    title: offlineReason,
    'aria-busy': isGetting,
    onClick: () => isOnline && downloads.pdf(),
    children: isGetting ? words.gettingPdf : words.pdf(periodName),
  }
})

/** Saves all rows of the period, also those that are not shown yet, as CSV. */
export const DownloadCsv = createPart('button', 'download-csv', () => {
  const { downloads, isOnline, more, query, words } = useStatementContext()
  const offlineReason = useOfflineReason()
  if (!query.data?.length) return undefined
  const { state } = downloads
  const isGetting = state.status === 'getting-csv'
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'aria-disabled': isGetting || state.status === 'getting-pdf' || !isOnline,
    title: offlineReason,
    'aria-busy': isGetting,
    onClick: () => isOnline && downloads.csv(),
    children: isGetting ? words.gettingCsv(state.read, state.count || more.count) : words.csv(more.count),
  }
})

/** What was saved, under which name and how large: seen and heard. */
export const Saved = createPart('p', 'saved', () => {
  const { downloads, words } = useStatementContext()
  const locale = useWeavrLocale()
  const { state } = downloads
  const children = state.status === 'saved' && words.saved(state.file, formatBytes(state.bytes, locale))
  return { role: 'status', children }
})

/** Why a download failed; else nothing. */
export const Failure = createPart('p', 'failure', () => {
  const { downloads, words } = useStatementContext()
  const general = useMessages('forms', formMessages)
  const { state } = downloads
  if (state.status !== 'failed') return undefined
  const what = state.kind === 'pdf' ? words.pdfFailed : words.csvFailed
  return { role: 'alert', children: `${what} ${sayFailure(state.error, general) ?? ''}` }
})

/** What support asks for after such a failure; else nothing. */
export const Reference = createReferencePart(() => {
  const { state } = useStatementContext().downloads
  return state.status === 'failed' ? requestRefOf(state.error) : undefined
})
