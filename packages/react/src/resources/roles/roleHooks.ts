'use client'

import type { DataOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import { rolesQuery } from './roleQueries.js'

/**
 * The roles that there are.
 * @keywords permissions
 * @see `GET /roles`
 * @example
 * const { data } = useRoles()
 * return data?.map((role) => <option key={role.id}>{role.name}</option>)
 */
export function useRoles<Selected = DataOf<typeof rolesQuery>>(
  queryOptions?: QueryOptionsOf<typeof rolesQuery, Selected>,
) {
  return useWeavrQuery(rolesQuery, queryOptions)
}
