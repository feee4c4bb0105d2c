'use client'

import type { RefObject } from 'react'
import { createRootContext } from '../../internal/createRootContext.js'
import type { User } from '../../resources/users/userQueries.js'
import type { LoadedPages } from '../loaded/loadedPages.js'
import type { UserRoleMessages } from '../user-roles/userRoleMessages.js'
import type { UserFilters } from './UserFilters.js'
import type { UserListMessages } from './userListMessages.js'
import type { UserTasks } from './useUserTasks.js'

export interface UserListContextValue extends LoadedPages<User> {
  id: string
  words: UserListMessages
  roleWords: UserRoleMessages
  tasks: UserTasks
  filters: UserFilters
  setFilters(filters: UserFilters): void
  cardsHref: ((user: User) => string) | undefined
  inviteHref: string | undefined
  isInviting: boolean
  setInviting(isInviting: boolean): void
  /** The signed-in user's own id, and the owner's. */
  ownId: string | undefined
  ownerId: string | undefined
  isOnline: boolean
  root: RefObject<HTMLElement | null>
}

export const [UserListProvider, useUserListContext] =
  createRootContext<UserListContextValue>('<UserListParts.Root>')
