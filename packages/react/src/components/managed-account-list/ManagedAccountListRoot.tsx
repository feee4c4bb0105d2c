'use client'

import { forwardRef, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useFirstNewRow } from '../../internal/useFirstNewRow.js'
import { useMessages } from '../../internal/useMessages.js'
import type { ManagedAccount } from '../../resources/managed-accounts/managedAccountQueries.js'
import { readFilters, type ManagedAccountFilters } from './ManagedAccountFilters.js'
import { ManagedAccountListProvider } from './ManagedAccountListContext.js'
import { managedAccountListMessages } from './managedAccountListMessages.js'
import { useAccountList } from './useAccountList.js'

export interface ManagedAccountListOptions {
  /** Where an account's own page is: its row becomes a link. @default no links */
  accountHref?: (account: ManagedAccount) => string
  /** Where somebody is paid: the one filled button. @default none */
  payHref?: string
  /** Where money is moved between accounts. @default none */
  moveHref?: string
  /** Where an account is opened; the filled button where there is no `payHref`. @default none */
  createHref?: string
  /** Which currencies can be filtered by, as ISO 4217 codes. @default no such filter */
  currencies?: readonly string[]
  /** What the filters are, where the app keeps them. @default kept by the list itself */
  filters?: ManagedAccountFilters
  /** Called with what the filters should be. @default nobody */
  onFiltersChange?: (filters: ManagedAccountFilters) => void
  /** How many accounts are read at once, from 1 to 100. @default 50 */
  pageSize?: number
}

export type ManagedAccountListRootProps = PartProps<'section'> & ManagedAccountListOptions

const none: readonly string[] = []

/** The `<section>`. */
export const Root = forwardRef<HTMLElement, ManagedAccountListRootProps>(function Root(
  {
    accountHref,
    payHref,
    moveHref,
    createHref,
    currencies = none,
    filters: given,
    onFiltersChange,
    pageSize = 50,
    ...props
  },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const [own, setOwn] = useState<ManagedAccountFilters>({})
  const filters = readFilters(given ?? own)
  const list = useAccountList(filters, pageSize)
  const { data } = list.query
  useFirstNewRow(
    root,
    useMemo(() => data?.map((account) => account.id) ?? none, [data]),
  )
  const value = {
    ...list,
    id,
    words: useMessages('managedAccountList', managedAccountListMessages),
    filters,
    setFilters(next: ManagedAccountFilters) {
      setOwn(next)
      onFiltersChange?.(next)
    },
    currencies,
    ...{ accountHref, payHref, moveHref, createHref },
  }
  return (
    <ManagedAccountListProvider value={value}>
      {renderPart(
        'section',
        { 'data-part': 'root', 'data-layout': 'stack', 'aria-labelledby': id + 'title' },
        props,
        root,
      )}
    </ManagedAccountListProvider>
  )
})
