import type { components } from '@weavr-kit/core'
import type { SpendRules } from '../../resources/spend-rules/spendRuleQueries.js'
import type { SpendPlace, SpendRuleSetter } from './spendControlsMessages.js'

type CardRules = components['schemas']['CardLevelSpendRules']

/** What a list of countries or of kinds of shops is about. */
export type SpendListName = 'countries' | 'categories'

/** All, only these, or all but these. */
export interface SpendList {
  mode: 'any' | 'allow' | 'block'
  codes: readonly string[]
}

export const spendPlaces: readonly SpendPlace[] = [
  'allowECommerce',
  'allowContactless',
  'allowAtm',
  'allowCashback',
]

const fields = {
  countries: ['allowedMerchantCountries', 'blockedMerchantCountries'],
  categories: ['allowedMerchantCategories', 'blockedMerchantCategories'],
} as const

/** The card's own list as one choice. What is on both of Weavr's lists is blocked, so it is on neither here. */
export function spendListOf(rules: CardRules | undefined, name: SpendListName): SpendList {
  const [allowedField, blockedField] = fields[name]
  const allowed = rules?.[allowedField] ?? []
  const blocked = rules?.[blockedField] ?? []
  if (allowed.length > 0) return { mode: 'allow', codes: allowed.filter((code) => !blocked.includes(code)) }
  return blocked.length > 0 ? { mode: 'block', codes: blocked } : { mode: 'any', codes: [] }
}

/** A choice as Weavr's two lists; an empty one is none. */
export function toSpendLists(name: SpendListName, { mode, codes }: SpendList): CardRules {
  const [allowedField, blockedField] = fields[name]
  return {
    [allowedField]: mode === 'allow' ? [...codes] : [],
    [blockedField]: mode === 'block' ? [...codes] : [],
  }
}

/** The rules of the company and of the programme: they win, and the payer can't change them. */
export function inheritedRules(
  rules: SpendRules,
): [SpendRuleSetter, NonNullable<SpendRules['identityLevelSpendRules']>][] {
  const { identityLevelSpendRules, profileLevelSpendRules } = rules
  return [
    ['company', identityLevelSpendRules ?? {}],
    ['programme', profileLevelSpendRules ?? {}],
  ]
}

/** Who has switched a place off; nobody where it is the card's own affair. */
export const switchedOffBy = (rules: SpendRules, place: SpendPlace): SpendRuleSetter | undefined =>
  inheritedRules(rules).find(([, set]) => set[place] === false)?.[0]
