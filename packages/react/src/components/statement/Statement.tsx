'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Loaded } from '../loaded/Loaded.js'
import { useStatementContext } from './StatementContext.js'
import {
  Balances,
  DownloadCsv,
  DownloadPdf,
  Empty,
  Failure,
  Filters,
  More,
  Reference,
  Root,
  Saved,
  Showing,
  Table,
  Title,
  Zone,
} from './StatementParts.js'
import type { StatementOptions } from './StatementRoot.js'

export type StatementProps = Omit<PartProps<'section'>, 'children'> & StatementOptions

/**
 * What was posted to an account or a card in a period, between the balances before and after it: as a table,
 * as PDF, as CSV. What is still pending stands in `Activity`. A native `<section>` that takes the props it is
 * given. For another arrangement, use `StatementParts`.
 *
 * @example
 * <Statement instrument={{ type: 'managed_accounts', id }} period={period} onPeriodChange={setPeriod} />
 */
export const Statement = forwardRef<HTMLElement, StatementProps>(function Statement(props, ref) {
  return (
    <Root data-weavr="statement" {...props} ref={ref}>
      <Title />
      <Filters />
      <LoadedStatement />
    </Root>
  )
})

function LoadedStatement() {
  const { query, words } = useStatementContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Balances />
          <Empty />
          <Table />
          <Showing />
          <More />
          <div data-part="actions">
            <DownloadPdf />
            <DownloadCsv />
          </div>
          <Saved />
          <Failure />
          <Reference />
          <Zone />
        </>
      )}
    </Loaded>
  )
}
