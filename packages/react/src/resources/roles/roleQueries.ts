import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** A role that a user may have. */
export type Role = components['schemas']['Role']

/**
 * The roles that there are.
 * @see `GET /roles`
 */
export function rolesQuery(weavr: Weavr): WeavrQuery<Role[], OperationError<'rolesGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'roles', 'list'), (call) => weavr.api.GET('/roles', call))
}
