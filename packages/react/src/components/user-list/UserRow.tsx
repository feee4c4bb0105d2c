'use client'

import { memo, type ReactNode } from 'react'
import { Verbatim } from '../../internal/Verbatim.js'
import type { User } from '../../resources/users/userQueries.js'
import { userRoles } from '../user-roles/RoleField.js'
import { useUserListContext } from './UserListContext.js'
import { fullName } from './useUserTasks.js'
import { UserRowMenu } from './UserRowMenu.js'

/** One user: who, their address, what they may do, whether they may sign in. Narrow, all of it in the header. */
export function UserRow({ user }: { user: User }): ReactNode {
  const { ownerId, ownId, roleWords, tasks, words } = useUserListContext()
  const held = userRoles.filter((role) => user.roles?.includes(role))
  const roles =
    user.id === ownerId
      ? words.owner
      : held.length > 0
        ? held.map((role) => roleWords.names[role]).join(', ')
        : words.noRoles
  /** Why there is nothing to change. */
  const why = user.id === ownId ? words.ownRoles : user.id === ownerId ? words.ownerRoles : undefined
  const state = !user.active ? 'deactivated' : tasks.invited.has(user.id) ? 'invited' : 'active'
  return (
    <tr data-state={state} data-row-id={user.id} tabIndex={-1}>
      <th scope="row">
        <Verbatim data-part="name">{fullName(user)}</Verbatim>
        {user.id === ownId && <span data-part="tag"> {words.you}</span>}
        <Below>
          <Verbatim>{user.email}</Verbatim>
          <span>{roles}</span>
          {why && <span data-part="hint">{why}</span>}
          {state !== 'active' && <State state={state} said={words[state]} />}
        </Below>
      </th>
      <td>
        <Verbatim>{user.email}</Verbatim>
      </td>
      <td>
        <span>{roles}</span> {why && <span data-part="hint">{why}</span>}
      </td>
      <td>
        <State state={state} said={words[state]} />
      </td>
      <td data-part="menu-cell">{!why && <UserRowMenu user={user} />}</td>
    </tr>
  )
}

const State = memo(function State({ state, said }: { state: string; said: string }) {
  return (
    <span data-part="state" data-tone={state === 'deactivated' ? 'caution' : 'neutral'}>
      {said}
    </span>
  )
})

/** The second line, where there is no room for columns. */
const Below = ({ children }: { children: ReactNode }) => <span data-part="below">{children}</span>
