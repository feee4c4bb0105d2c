import type { components } from '@weavr-kit/core'

type Interval = components['schemas']['SpendLimitInterval']

/** A place where a card may be told not to work. */
export type SpendPlace = 'allowECommerce' | 'allowContactless' | 'allowAtm' | 'allowCashback'

/** Whose rule it is that the payer can't change. */
export type SpendRuleSetter = 'company' | 'programme'

/** What `SpendControls` says; what is left of a limit is said by `managedCardDetails`. */
export interface SpendControlsMessages {
  title: string
  loading: string
  failed: string
  noPermission: string
  /** Of a prepaid card, in place of limits. */
  noLimits: string
  limits: string
  /** `currency` is a code: limits may be in another than the account's. */
  upTo: (currency: string) => string
  each: string
  intervals: Record<Interval, string>
  limitOdd: (interval: Interval, why: string) => string
  add: string
  remove: (interval: Interval) => string
  noLimitYet: string
  where: string
  places: Record<SpendPlace, string>
  /** A place that somebody else has switched off. */
  placeOff: (place: SpendPlace, by: SpendRuleSetter) => string
  setBy: Record<SpendRuleSetter, string>
  countries: string
  categories: string
  any: { countries: string; categories: string }
  allow: string
  block: string
  addOne: { countries: string; categories: string }
  removeOne: (name: string) => string
  chooseOne: { countries: string; categories: string }
  /** What somebody else allows alone, and what they block. */
  onlyThese: (names: string) => string
  noneOfThese: (names: string) => string
  /** The most that one payment may be. */
  mostAPayment: (amount: string) => string
  /** Merchant category codes (ISO 18245) that can be chosen, with what people call them. */
  categoryNames: Record<string, string>
  /** Of a code without a name. */
  category: (code: string) => string
  save: string
  saving: string
  saved: string
  overtaken: string
  unknown: string
  check: string
  checking: string
  offline: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    spendControls: SpendControlsMessages
  }
}

const places = {
  allowECommerce: 'Online payments',
  allowContactless: 'Contactless payments',
  allowAtm: 'Cash machines',
  allowCashback: 'Cashback in shops',
} as const
const setters = { company: 'your company', programme: 'your provider' } as const
const intervals = {
  DAILY: 'Day',
  WEEKLY: 'Week',
  MONTHLY: 'Month',
  QUARTERLY: 'Quarter',
  YEARLY: 'Year',
  ALWAYS: 'Whole life of the card',
} as const

/** English. */
export const spendControlsMessages: SpendControlsMessages = {
  title: 'Spend controls',
  loading: 'Loading the rules of this card',
  failed: 'We couldn’t load the rules of this card. Your money is not affected.',
  noPermission: 'Your role can’t see the rules of this card. Ask an admin.',
  noLimits: 'A prepaid card has no limits: it can spend what is on it.',
  limits: 'Limits',
  upTo: (currency) => `Up to (${currency})`,
  each: 'Each',
  intervals,
  limitOdd: (interval, why) => `${intervals[interval]}: ${why}`,
  add: 'Add a limit',
  remove: (interval) => `Remove the limit: ${intervals[interval]}`,
  noLimitYet: 'No limit of its own: this card can spend what is on the account.',
  where: 'Where it works',
  places,
  placeOff: (place, by) => `${places[place]} are off: set by ${setters[by]}`,
  setBy: { company: 'Set by your company', programme: 'Set by your provider' },
  countries: 'Countries',
  categories: 'Kinds of shops',
  any: { countries: 'In all countries', categories: 'In all kinds of shops' },
  allow: 'Allow only these',
  block: 'Block these',
  addOne: { countries: 'Add a country', categories: 'Add a kind of shop' },
  removeOne: (name) => `Remove ${name}`,
  chooseOne: {
    countries: 'Add at least one country, or choose all countries.',
    categories: 'Add at least one kind of shop, or choose all.',
  },
  onlyThese: (names) => `Only ${names}`,
  noneOfThese: (names) => `Never ${names}`,
  mostAPayment: (amount) => `No payment above ${amount}`,
  categoryNames: {
    4111: 'Local transport',
    4121: 'Taxis',
    4511: 'Airlines',
    4722: 'Travel agencies',
    4816: 'Internet services',
    5411: 'Supermarkets',
    5541: 'Fuel',
    5732: 'Electronics',
    5734: 'Software shops',
    5812: 'Restaurants',
    5813: 'Bars',
    5814: 'Fast food',
    5815: 'Books, films and music online',
    5816: 'Games online',
    5818: 'Digital goods',
    5942: 'Bookshops',
    5943: 'Office supplies',
    6051: 'Crypto and foreign money',
    7011: 'Hotels',
    7311: 'Advertising',
    7372: 'Software services',
    7995: 'Betting',
    8299: 'Courses and schools',
  },
  category: (code) => `Category ${code}`,
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved. New payments follow these rules at once.',
  overtaken: 'Somebody has set rules for this card meanwhile. Press Save again to replace them.',
  unknown: 'We can’t tell yet if this was saved.',
  check: 'Check now',
  checking: 'Checking…',
  offline: 'You can do this when you’re back online.',
}
