'use client'

import { createPart } from '../../internal/createPart.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { sayFailure } from '../form/sayFailure.js'
import { createMorePart, createShowingPart } from '../loaded/createMoreParts.js'
import { isForbidden } from '../loaded/isForbidden.js'
import { PayeeEditor } from './PayeeEditor.js'
import { PayeeRow } from './PayeeRow.js'
import { useTrustedPayeesContext } from './TrustedPayeesContext.js'

export { Root } from './TrustedPayeesRoot.js'

const useMore = () => useTrustedPayeesContext().more

/** The heading, with how many there are. */
export const Title = createPart('h2', 'title', () => {
  const { id, query, words } = useTrustedPayeesContext()
  const children = (
    <>
      {words.title} {query.data && <span data-part="count">{query.data.length}</span>}
    </>
  )
  return { id: id + 'title', tabIndex: -1, children }
})

/** Opens the form for new payees. */
export const Add = createPart('button', 'add', () => {
  const { isAdding, query, setAdding, words } = useTrustedPayeesContext()
  if (isForbidden(query)) return undefined
  return {
    type: 'button',
    'data-emphasis': isAdding ? 'secondary' : 'primary',
    'aria-expanded': isAdding,
    onClick: () => setAdding(!isAdding),
    children: words.add,
  }
})

/** New payees, one after the other, saved together; nothing while none is added. */
export const Editor = createPart('div', 'editor', () => {
  const { id, isAdding, words } = useTrustedPayeesContext()
  if (!isAdding) return undefined
  const children = (
    <>
      <h3 id={id + 'add'}>{words.addTitle}</h3>
      <PayeeEditor />
    </>
  )
  return { role: 'group', 'aria-labelledby': id + 'add', children }
})

/** What came of adding or removing. Heard. */
export const Outcome = createPart('p', 'outcome', () => {
  const { batches, words } = useTrustedPayeesContext()
  return { role: 'status', children: batches.outcome && words[batches.outcome] }
})

/** Why adding or removing failed; else nothing. */
export const Failure = createPart('p', 'notice', () => {
  const { batches, general } = useTrustedPayeesContext()
  const said = sayFailure(batches.error, general)
  return said ? { role: 'alert', 'data-tone': 'negative', children: said } : undefined
})

/** What support asks for after a failure. */
export const Reference = createReferencePart(() => {
  const { batches } = useTrustedPayeesContext()
  return batches.error ? requestRefOf(batches.error) : undefined
})

/** The payees by name. */
export const Items = createPart('ul', 'rows', () => {
  const { id, query } = useTrustedPayeesContext()
  if (!query.data?.length) return undefined
  return {
    role: 'list',
    'aria-labelledby': id + 'title',
    children: query.data.map((listed) => <PayeeRow key={listed.payee.id} listed={listed} />),
  }
})

/** Why one saves payees, while there is none. */
export const Empty = createPart('p', 'empty', () => {
  const { isAdding, query, words } = useTrustedPayeesContext()
  return query.data?.length === 0 && !isAdding ? { children: words.empty } : undefined
})

/** How many of how many are shown, or that more could not be got; nothing where these are all. */
export const Showing = createShowingPart(useMore)

/** Reads the next ones. */
export const More = createMorePart(useMore)
