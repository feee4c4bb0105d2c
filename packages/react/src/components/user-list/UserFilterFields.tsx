'use client'

import type { ReactNode } from 'react'
import { filterBy, FilterFields } from '../filters/FilterFields.js'
import { isFiltered } from '../filters/isFiltered.js'
import { userRoles } from '../user-roles/RoleField.js'
import { useUserListContext } from './UserListContext.js'

/** State and role, each a native list; what comes of them is heard. */
export function UserFilterFields(): ReactNode {
  const { filters, more, query, roleWords, setFilters, words } = useUserListContext()
  const choices = [
    filterBy({
      label: words.state,
      any: words.any,
      value: filters.state,
      options: (['active', 'deactivated'] as const).map((value) => ({ value, label: words[value] })),
      onChoose: (state) => setFilters({ ...filters, state }),
    }),
    filterBy({
      label: words.role,
      any: words.any,
      value: filters.role,
      options: userRoles.map((value) => ({ value, label: roleWords.names[value] })),
      onChoose: (role) => setFilters({ ...filters, role }),
    }),
  ]
  const count = isFiltered(filters) && !query.isFetching && query.data && words.count(more.count)
  return <FilterFields choices={choices} count={count} />
}
