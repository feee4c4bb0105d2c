'use client'

import { forwardRef, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useFirstNewRow } from '../../internal/useFirstNewRow.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import type { User } from '../../resources/users/userQueries.js'
import { useWeavrSession } from '../../session/useWeavrSession.js'
import { userRoleMessages } from '../user-roles/userRoleMessages.js'
import { readFilters, type UserFilters } from './UserFilters.js'
import { UserListProvider } from './UserListContext.js'
import { userListMessages } from './userListMessages.js'
import { useUserRows } from './useUserRows.js'
import { useUserTasks } from './useUserTasks.js'

export interface UserListOptions {
  /** Where the cards of a user are. @default no links */
  cardsHref?: (user: User) => string
  /** Where people are invited. @default a form opens in the list */
  inviteHref?: string
  /** What the filters are, where the app keeps them. @default kept by the list itself */
  filters?: UserFilters
  /** Called with what the filters should be. @default nobody */
  onFiltersChange?: (filters: UserFilters) => void
  /** How many users are read at once, from 1 to 100. @default 50 */
  pageSize?: number
}

export type UserListRootProps = PartProps<'section'> & UserListOptions

/** The `<section>`. */
export const Root = forwardRef<HTMLElement, UserListRootProps>(function Root(
  { cardsHref, inviteHref, filters: given, onFiltersChange, pageSize = 50, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const words = useMessages('userList', userListMessages)
  const [own, setOwn] = useState<UserFilters>({})
  const [isInviting, setInviting] = useState(false)
  const filters = readFilters(given ?? own)
  const rows = useUserRows(filters, pageSize)
  const { data } = rows.query
  useFirstNewRow(
    root,
    useMemo(() => data?.map((user) => user.id) ?? [], [data]),
  )
  const value = {
    ...rows,
    ...useWeavrSession(({ credentials, identity }) => ({ ownId: credentials?.id, ownerId: identity?.id })),
    id,
    words,
    roleWords: useMessages('userRoles', userRoleMessages),
    tasks: useUserTasks(words),
    filters,
    setFilters(next: UserFilters) {
      setOwn(next)
      onFiltersChange?.(next)
    },
    cardsHref,
    inviteHref,
    isInviting,
    setInviting,
    isOnline: useOnline(),
    root,
  }
  return (
    <UserListProvider value={value}>
      {renderPart(
        'section',
        { 'data-part': 'root', 'data-layout': 'stack', 'aria-labelledby': id + 'title' },
        props,
        root,
      )}
    </UserListProvider>
  )
})
