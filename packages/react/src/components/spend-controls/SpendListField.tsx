'use client'

import { useRef, type ReactNode } from 'react'
import { namedCountries } from '../../internal/countryCodes.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import type { SpendRules } from '../../resources/spend-rules/spendRuleQueries.js'
import { ChoiceField, Field } from '../form/Field.js'
import { InheritedLists } from './InheritedRules.js'
import { Cross } from './LimitRows.js'
import { useSpendControlsContext } from './SpendControlsContext.js'
import type { SpendList, SpendListName } from './spendRuleValues.js'

interface SpendListFieldProps {
  name: SpendListName
  rules: SpendRules
  list: SpendList
  onChange(list: SpendList): void
}

/** All, only these, or all but these; what is chosen stands as chips, each with the way out. */
export function SpendListField({ name, rules, list, onChange }: SpendListFieldProps): ReactNode {
  const { general, words } = useSpendControlsContext()
  const group = useRef<HTMLDivElement>(null)
  const options = useOptions(name)
  const nameOf = (code: string) => new Map(options).get(code) ?? words.category(code)
  const { mode, codes } = list

  function remove(code: string) {
    onChange({ mode, codes: codes.filter((other) => other !== code) })
    group.current?.querySelector('select')?.focus()
  }

  return (
    <div
      data-part="list"
      ref={group}
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement && target.type === 'radio')
          onChange({ mode: target.value as SpendList['mode'], codes })
      }}
    >
      <ChoiceField
        name={`${name}Mode`}
        type="radio"
        label={words[name]}
        options={(['any', 'allow', 'block'] as const).map((value) => ({
          value,
          label: value === 'any' ? words.any[name] : words[value],
        }))}
        defaultValue={[mode]}
      />
      {mode !== 'any' && (
        <>
          <ul data-part="chips" role="list">
            {codes.map((code) => (
              <li key={code}>
                <bdi>{nameOf(code)}</bdi>
                <button type="button" aria-label={words.removeOne(nameOf(code))} onClick={() => remove(code)}>
                  <Cross />
                </button>
              </li>
            ))}
          </ul>
          <Field name={name} label={words.addOne[name]}>
            {(control) => (
              <select
                {...control}
                value=""
                onChange={({ currentTarget: { value } }) => onChange({ mode, codes: [...codes, value] })}
              >
                <option value="">{general.choose}</option>
                {options
                  .filter(([code]) => !codes.includes(code))
                  .map(([code, called]) => (
                    <option key={code} value={code}>
                      {called}
                    </option>
                  ))}
              </select>
            )}
          </Field>
        </>
      )}
      <InheritedLists {...{ name, rules, nameOf }} />
    </div>
  )
}

function useOptions(name: SpendListName): readonly (readonly [code: string, name: string])[] {
  const { words } = useSpendControlsContext()
  const locale = useWeavrLocale()
  if (name === 'countries') return namedCountries(locale)
  const { compare } = new Intl.Collator(locale)
  return Object.entries(words.categoryNames).sort(([, one], [, other]) => compare(one, other))
}
