'use client'

import type { UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import { rolesQuery, type Role } from './roleQueries.js'

/**
 * The roles that there are.
 * @see `GET /roles`
 * @example
 * const { data } = useRoles()
 * return data?.map((role) => <option key={role.id}>{role.name}</option>)
 */
export function useRoles<Selected = Role[]>(
  queryOptions?: WeavrQueryOptions<Role[], Selected, OperationError<'rolesGet'>>,
): UseQueryResult<Selected, OperationError<'rolesGet'>> {
  return useWeavrQuery(rolesQuery, queryOptions)
}
