'use client'

import { createPart } from '../../internal/createPart.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { CardFacts } from './CardFacts.js'
import { CardLimits } from './CardLimits.js'
import { useManagedCardDetailsContext } from './ManagedCardDetailsContext.js'
import { Money as Amount } from '../money/Money.js'

export { Root } from './ManagedCardDetailsRoot.js'

/** What a prepaid card holds; nothing for a debit card, which has no money of its own. */
export const Balance = createPart('p', 'balance', () => {
  const { query, words } = useManagedCardDetailsContext()
  const card = query.data
  if (card?.mode !== 'PREPAID_MODE') return undefined
  const amount = card.balances?.availableBalance
  const children = (
    <>
      <Amount value={amount === undefined ? undefined : { currency: card.currency, amount }} />{' '}
      {words.onTheCard}
    </>
  )
  return { children }
})

/** What is left of each limit of a debit card; nothing where it has none. */
export const Limits = createPart('ul', 'limits', () => {
  const { limits, query } = useManagedCardDetailsContext()
  const card = query.data
  return card?.mode === 'DEBIT_MODE' && card.availableToSpend?.length
    ? { role: 'list', children: <CardLimits left={card.availableToSpend} limits={limits} /> }
    : undefined
})

/** The account that a debit card spends from; nothing for a prepaid card. */
export const Account = createPart('p', 'account', () => {
  const { accountHref, accountName, query, words } = useManagedCardDetailsContext()
  const card = query.data
  if (card?.mode !== 'DEBIT_MODE') return undefined
  const name = <Verbatim>{accountName ?? words.anAccount}</Verbatim>
  const children = (
    <>
      {words.spendsFrom} {accountHref ? <a href={accountHref(card.parentManagedAccountId)}>{name}</a> : name}
    </>
  )
  return { children }
})

/** All that is known of the card and seldom asked for. */
export const Facts = createPart('dl', 'facts', () => {
  const { query } = useManagedCardDetailsContext()
  return query.data ? { children: <CardFacts card={query.data} /> } : undefined
})
