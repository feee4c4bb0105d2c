'use client'

import { useMemo } from 'react'
import { keepOwn } from '../../internal/keepOwn.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useInfiniteUsers } from '../../resources/users/userHooks.js'
import type { User } from '../../resources/users/userQueries.js'
import { loadedPages, type LoadedPages } from '../loaded/loadedPages.js'
import { toParams, type UserFilters } from './UserFilters.js'

/** The users as far as they are loaded, and the way to more. */
export function useUserRows(filters: UserFilters, pageSize: number): LoadedPages<User> {
  const weavr = useWeavr()
  const users = useInfiniteUsers({ ...toParams(filters), pageSize }, { placeholderData: keepOwn(weavr) })
  const rows = useMemo(() => users.data?.pages.flatMap(({ items }) => items), [users.data])
  return loadedPages(users, rows, pageSize)
}
