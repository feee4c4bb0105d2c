'use client'

import { createPart } from '../../internal/createPart.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { createClearFiltersPart } from '../filters/createClearFiltersPart.js'
import { isFiltered } from '../filters/isFiltered.js'
import { InviteUserForm } from '../invite-user-form/InviteUserForm.js'
import { createCountedTitlePart } from '../loaded/createCountedTitlePart.js'
import { createMorePart, createShowingPart } from '../loaded/createMoreParts.js'
import { isForbidden } from '../loaded/isForbidden.js'
import { UserFilterFields } from './UserFilterFields.js'
import { useUserListContext } from './UserListContext.js'
import { UserRow } from './UserRow.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './UserListRoot.js'
export { TaskDialog } from './UserTaskDialog.js'

const useMore = () => useUserListContext().more

/** The heading, with how many people there are. */
export const Title = createCountedTitlePart(useUserListContext)

/** Opens the form that invites; not there where the root has an `inviteHref`, or Weavr shows nobody. */
export const Invite = createPart('button', 'invite', () => {
  const { inviteHref, isInviting, isOnline, query, setInviting, words } = useUserListContext()
  const offlineReason = useOfflineReason()
  if (inviteHref !== undefined || isForbidden(query)) return undefined
  return {
    type: 'button',
    'data-emphasis': isInviting ? 'secondary' : 'primary',
    'aria-expanded': isInviting,
    'aria-disabled': !isOnline,
    title: offlineReason,
    onClick: () => void (isOnline && setInviting(!isInviting)),
    children: isInviting ? words.closeInvite : words.invite,
  }
})

/** The way to where people are invited, where the root has an `inviteHref`. */
export const InviteLink = createPart('a', 'invite', () => {
  const { inviteHref, query, words } = useUserListContext()
  if (inviteHref === undefined || isForbidden(query)) return undefined
  return { href: inviteHref, 'data-emphasis': 'primary', children: words.invite }
})

/** The form that invites, once it was opened. */
export const InvitePanel = createPart('div', 'panel', () => {
  const { isInviting, tasks } = useUserListContext()
  return isInviting ? { children: <InviteUserForm onInvited={tasks.noteInvited} /> } : undefined
})

/** What came of the last thing that was done to somebody; else nothing. Heard. */
export const Outcome = createPart('p', 'outcome', () => {
  const { task, outcome } = useUserListContext().tasks
  const said = task ? undefined : outcome
  return {
    role: 'status',
    'data-part': said ? 'notice' : 'heard',
    'data-tone': said?.error ? 'negative' : 'neutral',
    children: said?.words,
  }
})

/** What support asks for, with a way to copy it, where Weavr did not do it; else nothing. */
export const Reference = createReferencePart(() => {
  const { task, outcome } = useUserListContext().tasks
  return !task && outcome?.error ? requestRefOf(outcome.error) : undefined
})

/** The filters; what they do is heard once it has settled. */
export const Filters = createPart('div', 'filters', () => {
  const { query, words } = useUserListContext()
  if (isForbidden(query)) return undefined
  return { role: 'search', 'aria-label': words.filters, children: <UserFilterFields /> }
})

/** That nobody else is there, or nobody fits the filters; else nothing. */
export const Empty = createPart('p', 'empty', () => {
  const { filters, ownId, query, words } = useUserListContext()
  if (!query.data) return undefined
  if (isFiltered(filters)) return query.data.length === 0 ? { children: words.noMatch } : undefined
  return query.data.every(({ id }) => id === ownId) ? { children: words.empty } : undefined
})

/** Takes the filters away, where they leave nobody. */
export const ClearFilters = createClearFiltersPart(useUserListContext)

/** The users as a table; where it is narrow, the columns stand in the row header's second line. */
export const Table = createPart('table', 'table', () => {
  const { id, query, words } = useUserListContext()
  if (!query.data?.length) return undefined
  const children = (
    <>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.email}</th>
          <th scope="col">{words.roles}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">
            <span data-part="heard">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {query.data.map((user) => (
          <UserRow key={user.id} user={user} />
        ))}
      </tbody>
    </>
  )
  return { 'aria-labelledby': id + 'title', children }
})

/** How many of how many are shown, or that more could not be got; nothing where these are all. */
export const Showing = createShowingPart(useMore)

/** Reads the next page. The focus goes to its first row. */
export const More = createMorePart(useMore)
