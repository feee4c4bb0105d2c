import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** A user of the identity. Only an `active` one may sign in. */
export type User = components['schemas']['User']

/** Some of the users, and how many there are in all. */
export interface UserList {
  items: User[]
  count: number
}

/** Which users. */
export type UsersParams = NonNullable<paths['/users']['get']['parameters']['query']>

/** Which users, and how many a page. */
export type InfiniteUsersParams = Omit<UsersParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/**
 * Some of the users of the identity.
 * @see `GET /users`
 */
export function usersQuery(
  weavr: Weavr,
  params: UsersParams = {},
): WeavrQuery<UserList, OperationError<'usersGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'users', 'list', params), async (call) => {
    const { users = [], count = 0 } = await weavr.api.GET('/users', { ...call, params: { query: params } })
    return { items: users, count }
  })
}

/**
 * The users of the identity, page by page.
 * @see `GET /users`
 */
export function infiniteUsersQuery(
  weavr: Weavr,
  params: InfiniteUsersParams = {},
): WeavrInfiniteQuery<UserList, OperationError<'usersGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'users', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { users = [], count = 0 } = await weavr.api.GET('/users', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: users, count }
    },
  )
}

/**
 * One user.
 * @see `GET /users/{user_id}`
 */
export function userQuery(weavr: Weavr, id: string): WeavrQuery<User, OperationError<'userGetById'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'users', 'one', id), (call) =>
    weavr.api.GET('/users/{user_id}', { ...call, params: { path: { user_id: id } } }),
  )
}
