'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import type { UserList as Users } from '../../resources/users/userQueries.js'
import { Loaded } from '../loaded/Loaded.js'
import { useUserListContext } from './UserListContext.js'
import {
  ClearFilters,
  Empty,
  Filters,
  Invite,
  InviteLink,
  InvitePanel,
  More,
  Outcome,
  Reference,
  Root,
  Showing,
  Table,
  TaskDialog,
  Title,
} from './UserListParts.js'
import type { UserListOptions } from './UserListRoot.js'

/** Some of the users, and how many there are in all. */
export type UserList = Users

export type UserListProps = Omit<PartProps<'section'>, 'children'> & UserListOptions

/**
 * Who may act for the identity, and what each may do, with everything that one does about it: invite, change
 * roles, deactivate, activate. Says why where something cannot be changed. A native `<section>` that takes the
 * props it is given. For another arrangement, use `UserListParts`.
 *
 * @example
 * <UserList cardsHref={({ id }) => `/cards?holder=${id}`} />
 */
export const UserList = forwardRef<HTMLElement, UserListProps>(function UserList(props, ref) {
  return (
    <Root data-weavr="user-list" {...props} ref={ref}>
      <div data-part="head">
        <Title />
        <Invite />
        <InviteLink />
      </div>
      <InvitePanel />
      <Outcome />
      <Reference />
      <Filters />
      <LoadedUsers />
      <TaskDialog />
    </Root>
  )
})

function LoadedUsers() {
  const { query, words } = useUserListContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Table />
          <Empty />
          <ClearFilters />
          <Showing />
          <More />
        </>
      )}
    </Loaded>
  )
}
