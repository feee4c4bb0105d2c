'use client'

import { useState, type ReactNode } from 'react'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import type { SpendRules } from '../../resources/spend-rules/spendRuleQueries.js'
import { Form, type FormValues } from '../form/Form.js'
import { readAmount } from '../form/readAmount.js'
import { InheritedAmounts } from './InheritedRules.js'
import { LimitRows, type LimitRow } from './LimitRows.js'
import { PlaceSwitches } from './PlaceSwitches.js'
import { useSpendControlsContext } from './SpendControlsContext.js'
import { SpendListField } from './SpendListField.js'
import { spendListOf, spendPlaces, switchedOffBy, toSpendLists } from './spendRuleValues.js'

/** One form, saved once. */
export function SpendRulesForm({ card, rules }: { card: ManagedCard; rules: SpendRules }): ReactNode {
  const { change, general, id, isOnline, save, state, words } = useSpendControlsContext()
  const locale = useWeavrLocale()
  const own = rules.cardLevelSpendRules
  const isDebit = card.mode === 'DEBIT_MODE'
  const currency = (isDebit && card.userCurrency) || card.currency
  const [rows, setRows] = useState<readonly LimitRow[]>(() =>
    (own?.spendLimit ?? []).map(({ interval, value }) => ({ key: interval, interval, value })),
  )
  const [countries, setCountries] = useState(() => spendListOf(own, 'countries'))
  const [categories, setCategories] = useState(() => spendListOf(own, 'categories'))
  const isSaving = state.status === 'saving'
  const isOff = isSaving || !isOnline || state.status === 'unknown'

  function check(values: FormValues) {
    const errors: Record<string, string> = {}
    for (const { key, interval } of rows) {
      const { error } = readAmount(values[`limit${key}`], { currency, locale, words: general })
      if (error) errors[`limit${key}`] = words.limitOdd(interval, error)
    }
    if (countries.mode !== 'any' && countries.codes.length === 0) errors.countries = words.chooseOne.countries
    if (categories.mode !== 'any' && categories.codes.length === 0)
      errors.categories = words.chooseOne.categories
    return errors
  }

  function send(values: FormValues) {
    if (isOff) return
    const limits = rows.map(({ key, interval }) => ({
      interval,
      value: readAmount(values[`limit${key}`], { currency, locale, words: general }).money!,
    }))
    const changeable = spendPlaces.filter((place) => !switchedOffBy(rules, place))
    const places = Object.fromEntries(changeable.map((place) => [place, place in values]))
    void save({
      ...places,
      ...toSpendLists('countries', countries),
      ...toSpendLists('categories', categories),
      ...(isDebit && { spendLimit: limits }),
    })
  }

  return (
    <Form aria-labelledby={id + 'title'} check={check} onSend={send} onChange={change}>
      {isDebit && <LimitRows {...{ rows, currency }} onChange={(next) => (change(), setRows(next))} />}
      <InheritedAmounts card={card} rules={rules} />
      <PlaceSwitches rules={rules} />
      <SpendListField
        name="countries"
        rules={rules}
        list={countries}
        onChange={(next) => (change(), setCountries(next))}
      />
      <SpendListField
        name="categories"
        rules={rules}
        list={categories}
        onChange={(next) => (change(), setCategories(next))}
      />
      <div data-part="actions">
        <button
          type="submit"
          data-part="submit"
          aria-disabled={isOff}
          aria-busy={isSaving}
          aria-describedby={isOnline ? undefined : id + 'offline'}
        >
          {isSaving ? words.saving : words.save}
        </button>
      </div>
      {!isOnline && (
        <p data-part="hint" id={id + 'offline'}>
          {words.offline}
        </p>
      )}
    </Form>
  )
}
