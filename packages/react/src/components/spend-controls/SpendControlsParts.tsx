'use client'

import { createPart } from '../../internal/createPart.js'
import { useMessages } from '../../internal/useMessages.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { sayFailure } from '../form/sayFailure.js'
import { CardLimits } from '../managed-card-details/CardLimits.js'
import { managedCardDetailsMessages } from '../managed-card-details/managedCardDetailsMessages.js'
import { Money } from '../money/Money.js'
import { useSpendControlsContext } from './SpendControlsContext.js'
import { SpendRulesForm } from './SpendRulesForm.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './SpendControlsRoot.js'

/** The heading. */
export const Title = createPart('h2', 'title', () => {
  const { id, words } = useSpendControlsContext()
  return { id: id + 'title', children: words.title }
})

/** What is left of each limit; nothing where there is none. */
export const Left = createPart('ul', 'limits', () => {
  const { card, rules } = useSpendControlsContext().query.data ?? {}
  if (card?.mode !== 'DEBIT_MODE' || !card.availableToSpend?.length) return undefined
  const limits = rules?.cardLevelSpendRules?.spendLimit
  const children = <CardLimits left={card.availableToSpend} limits={limits} currencyDisplay="code" />
  return { role: 'list', children }
})

/** What a prepaid card holds, which is all the limit it has; nothing for a debit card. */
export const Balance = createPart('p', 'balance', () => {
  const { query, words } = useSpendControlsContext()
  const details = useMessages('managedCardDetails', managedCardDetailsMessages)
  const card = query.data?.card
  if (card?.mode !== 'PREPAID_MODE') return undefined
  const amount = card.balances?.availableBalance
  const value = amount === undefined ? undefined : { currency: card.currency, amount }
  const children = (
    <>
      <Money value={value} /> {details.onTheCard}
      <span data-part="hint">{words.noLimits}</span>
    </>
  )
  return { children }
})

/** All the card's own rules in one form, and beside them those that others have set. */
export const Rules = createPart('div', 'rules', () => {
  const { query } = useSpendControlsContext()
  // Another card begins anew. A later reading leaves alone what is being typed.
  return query.data ? { children: <SpendRulesForm key={query.data.card.id} {...query.data} /> } : undefined
})

/** A polite live region: that it is saved. */
export const Outcome = createPart('p', 'outcome', () => {
  const { state, words } = useSpendControlsContext()
  return { role: 'status', children: state.status === 'saved' ? words.saved : undefined }
})

/** Why it was not saved, or that nobody knows if it was; else nothing. */
export const Notice = createPart('p', 'notice', () => {
  const { general, state, words } = useSpendControlsContext()
  if (state.status === 'unknown' || (state.status === 'saving' && state.isDoubtful))
    return { role: 'alert', 'data-tone': 'caution', children: words.unknown }
  if (state.status !== 'refused') return undefined
  const isOvertaken = state.error.code === 'SPEND_RULE_ALREADY_SET'
  return {
    role: 'alert',
    'data-tone': isOvertaken ? 'caution' : 'negative',
    children: isOvertaken ? words.overtaken : sayFailure(state.error, general),
  }
})

/** What support asks for, after a refusal. */
export const Reference = createReferencePart(() => {
  const { state } = useSpendControlsContext()
  return state.status === 'refused' ? requestRefOf(state.error) : undefined
})

/** Asks for the very same once more, where nobody knows if it was saved. */
export const Check = createPart('button', 'check', () => {
  const { check, state, words } = useSpendControlsContext()
  const offlineReason = useOfflineReason()
  const isChecking = state.status === 'saving' && state.isDoubtful
  if (state.status !== 'unknown' && !isChecking) return undefined
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'aria-disabled': isChecking || offlineReason !== undefined,
    title: offlineReason,
    onClick: () => void (isChecking || offlineReason || check()),
    children: isChecking ? words.checking : words.check,
  }
})
