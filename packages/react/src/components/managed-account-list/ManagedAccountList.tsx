'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import type { ManagedAccountList as Accounts } from '../../resources/managed-accounts/managedAccountQueries.js'
import { Loaded } from '../loaded/Loaded.js'
import { useManagedAccountListContext } from './ManagedAccountListContext.js'
import {
  ClearFilters,
  Create,
  Empty,
  Filters,
  Groups,
  More,
  Move,
  Pay,
  Root,
  Showing,
  Title,
} from './ManagedAccountListParts.js'
import type { ManagedAccountListOptions } from './ManagedAccountListRoot.js'

/** Some of the accounts, and how many there are in all. */
export type ManagedAccountList = Accounts

export type ManagedAccountListProps = Omit<PartProps<'section'>, 'children'> & ManagedAccountListOptions

/**
 * The accounts of whoever is signed in, a group for each currency, with what can be spent from each. A native
 * `<section>` that takes the props it is given. For another arrangement, use `ManagedAccountListParts`.
 *
 * @example
 * <ManagedAccountList accountHref={({ id }) => `/accounts/${id}`} payHref="/pay" createHref="/accounts/new" />
 */
export const ManagedAccountList = forwardRef<HTMLElement, ManagedAccountListProps>(
  function ManagedAccountList(props, ref) {
    return (
      <Root data-weavr="managed-account-list" {...props} ref={ref}>
        <div data-part="head">
          <Title />
          <div data-part="actions">
            <Pay />
            <Move />
            <Create />
          </div>
        </div>
        <Filters />
        <LoadedAccounts />
      </Root>
    )
  },
)

function LoadedAccounts() {
  const { query, words } = useManagedAccountListContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Empty />
          <ClearFilters />
          <Groups />
          <Showing />
          <More />
        </>
      )}
    </Loaded>
  )
}
