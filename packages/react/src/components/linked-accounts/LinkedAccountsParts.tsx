'use client'

import { forwardRef } from 'react'
import { createPart, renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { isForbidden } from '../loaded/isForbidden.js'
import { LinkAccountForm } from './LinkAccountForm.js'
import { LinkedAccountRow } from './LinkedAccountRow.js'
import type { TaskDialogOptions } from './LinkedAccountTasks.js'
import { useLinkedAccountsContext } from './LinkedAccountsContext.js'

export { Root } from './LinkedAccountsRoot.js'

/** The heading, with how many there are. */
export const Title = createPart('h2', 'title', () => {
  const { id, query, words } = useLinkedAccountsContext()
  const children = (
    <>
      {words.title} {query.data && <span data-part="count">{query.data.length}</span>}
    </>
  )
  return { id: id + 'title', tabIndex: -1, children }
})

/** What they are, in a line. */
export const Subtitle = createPart('p', 'hint', () => {
  const { words } = useLinkedAccountsContext()
  return { children: words.subtitle }
})

/** Opens the form for another account. */
export const Add = createPart('button', 'add', () => {
  const { isAdding, query, setAdding, words } = useLinkedAccountsContext()
  if (isForbidden(query)) return undefined
  return {
    type: 'button',
    'data-emphasis': isAdding ? 'secondary' : 'primary',
    'aria-expanded': isAdding,
    onClick: () => setAdding(!isAdding),
    children: words.add,
  }
})

/** The form for another account; nothing while none is added. */
export const Editor = createPart('div', 'editor', () => {
  const { id, isAdding, words } = useLinkedAccountsContext()
  if (!isAdding) return undefined
  const children = (
    <>
      <h3 id={id + 'add'}>{words.addTitle}</h3>
      <LinkAccountForm />
    </>
  )
  return { role: 'group', 'aria-labelledby': id + 'add', children }
})

/** What came of what was done. Heard. */
export const Outcome = createPart('p', 'outcome', () => {
  const { outcome } = useLinkedAccountsContext()
  return { role: 'status', children: outcome }
})

/** Why one links accounts, while there is none. */
export const Empty = createPart('p', 'empty', () => {
  const { isAdding, query, words } = useLinkedAccountsContext()
  return query.data?.length === 0 && !isAdding ? { children: words.empty } : undefined
})

export type ItemsProps = PartProps<'ul'> & TaskDialogOptions

/** The accounts, each with what is left to do. */
export const Items = forwardRef<HTMLUListElement, ItemsProps>(function Items(
  { hint, phoneEnding, ...props },
  ref,
) {
  const { id, query } = useLinkedAccountsContext()
  if (!query.data?.length) return null
  const children = query.data.map((account) => (
    <LinkedAccountRow key={account.id} account={account} hint={hint} phoneEnding={phoneEnding} />
  ))
  return renderPart(
    'ul',
    { 'data-part': 'items', role: 'list', 'aria-labelledby': id + 'title', children },
    props,
    ref,
  )
})
