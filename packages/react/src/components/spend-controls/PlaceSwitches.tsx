'use client'

import type { ReactNode } from 'react'
import type { SpendRules } from '../../resources/spend-rules/spendRuleQueries.js'
import { useSpendControlsContext } from './SpendControlsContext.js'
import { spendPlaces, switchedOffBy } from './spendRuleValues.js'

/** Each place on or off; what somebody else has switched off only says so. */
export function PlaceSwitches({ rules }: { rules: SpendRules }): ReactNode {
  const { words } = useSpendControlsContext()
  return (
    <fieldset data-part="group">
      <legend>{words.where}</legend>
      <ul data-part="rows">
        {spendPlaces.map((place) => {
          const by = switchedOffBy(rules, place)
          return (
            <li key={place}>
              {by ? (
                <span data-part="set-by">{words.placeOff(place, by)}</span>
              ) : (
                <label data-part="switch">
                  {words.places[place]}
                  <input
                    type="checkbox"
                    role="switch"
                    name={place}
                    defaultChecked={rules.cardLevelSpendRules?.[place] ?? true}
                  />
                </label>
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
