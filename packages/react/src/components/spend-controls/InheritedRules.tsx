'use client'

import type { ReactNode } from 'react'
import { formatMoney } from '../../internal/formatMoney.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import type { SpendRules } from '../../resources/spend-rules/spendRuleQueries.js'
import { useSpendControlsContext } from './SpendControlsContext.js'
import { inheritedRules, spendListOf, type SpendListName } from './spendRuleValues.js'

/** The most that one payment may be, of the card and of the company. */
export function InheritedAmounts({ card, rules }: { card: ManagedCard; rules: SpendRules }): ReactNode {
  const { words } = useSpendControlsContext()
  const locale = useWeavrLocale()
  const { currency } = card
  const say = (amount: number | undefined) =>
    amount === undefined
      ? undefined
      : words.mostAPayment(formatMoney({ currency, amount }, { locale, currencyDisplay: 'code' }))
  const own = say(rules.cardLevelSpendRules?.maxTransactionAmount)
  const company = say(rules.identityLevelSpendRules?.maxTransactionAmount)
  return (
    <>
      {own && <p data-part="set-by">{own}</p>}
      {company && (
        <p data-part="set-by">
          {words.setBy.company}: {company}
        </p>
      )}
    </>
  )
}

interface InheritedListsProps {
  name: SpendListName
  rules: SpendRules
  nameOf(code: string): string
}

/** The countries, or kinds of shops, that others have allowed alone or blocked. */
export function InheritedLists({ name, rules, nameOf }: InheritedListsProps): ReactNode {
  const { words } = useSpendControlsContext()
  const join = new Intl.ListFormat(useWeavrLocale(), { type: 'unit' })
  return inheritedRules(rules).map(([by, set]) => {
    const { mode, codes } = spendListOf(set, name)
    if (mode === 'any') return null
    const names = join.format(codes.map(nameOf))
    return (
      <p key={by} data-part="set-by">
        {words.setBy[by]}: {mode === 'allow' ? words.onlyThese(names) : words.noneOfThese(names)}
      </p>
    )
  })
}
