'use client'

import { createPart } from '../../internal/createPart.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { DateTime } from '../date-time/DateTime.js'
import { Money } from '../money/Money.js'
import { describeTransaction } from '../movement/describeTransaction.js'
import { movementTone, signedAmount } from '../movement/movementState.js'
import { useMovementDetailsContext } from './MovementDetailsContext.js'
import { MovementFacts } from './MovementFacts.js'

export { Root } from './MovementDetailsRoot.js'

/** The other side. */
export const Title = createPart('h2', 'title', () => {
  const { id, instrument, movement, names, transaction } = useMovementDetailsContext()
  if (!transaction) return undefined
  const { who } = describeTransaction(transaction, { instrument, names, words: movement })
  return { id: id + 'title', children: <Verbatim>{who}</Verbatim> }
})

/** How much came in or went out, large. */
export const Amount = createPart('p', 'amount', () => {
  const { transaction } = useMovementDetailsContext()
  return transaction && { children: <Money value={signedAmount(transaction)} movement /> }
})

/** The state in a word; nothing for what is done. */
export const State = createPart('p', 'state', () => {
  const { movement, state } = useMovementDetailsContext()
  return state && { 'data-tone': movementTone(state), children: movement.states[state] }
})

/** What happened so far, and when; the last step is where it stands. */
export const Timeline = createPart('ol', 'timeline', () => {
  const { movement, state, transaction, words } = useMovementDetailsContext()
  if (!transaction) return undefined
  const {
    creationTimestamp: startedAt,
    lastUpdatedTimestamp: at = startedAt,
    transaction: details,
  } = transaction
  const scheduled = details && 'scheduledTimestamp' in details ? details.scheduledTimestamp : undefined
  const children = (
    <>
      <li>
        <span>{words.started}</span> <DateTime value={startedAt} show="exact" />
      </li>
      <li aria-current="step">
        <span>{state ? movement.states[state] : words.done}</span> <DateTime value={at} show="exact" />
      </li>
      {scheduled && state === 'scheduled' && (
        <li>
          <span>{words.goesOut}</span> <DateTime value={Number(scheduled)} show="exact" />
        </li>
      )}
    </>
  )
  return { 'aria-label': words.timeline, children }
})

/** What else is known of it: how, with which card, from which account, fee and rate, reference. */
export const Facts = createPart('dl', 'facts', () => {
  const { transaction } = useMovementDetailsContext()
  return transaction && { children: <MovementFacts /> }
})

/** The way to report a problem, where the root has a `reportHref`. */
export const Report = createPart('a', 'report', () => {
  const { reportHref, transaction, words } = useMovementDetailsContext()
  if (!reportHref || !transaction) return undefined
  return { href: reportHref, 'data-emphasis': 'secondary', children: words.report }
})
