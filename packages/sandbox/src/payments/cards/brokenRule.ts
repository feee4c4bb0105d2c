import type { components } from '@weavr-kit/core'
import type { Purchase } from './Purchase.js'

type Schemas = components['schemas']

/** The first of one level's rules that a purchase breaks. */
export function brokenRule(
  rules: Schemas['CommonSpendRules'] & Schemas['TransactionAmountRules'],
  { merchant, channel, billing }: Purchase,
): string | undefined {
  const { minTransactionAmount = 0, maxTransactionAmount = Infinity } = rules
  if (!isOpenTo(merchant.categoryCode, rules.allowedMerchantCategories, rules.blockedMerchantCategories))
    return 'MERCHANT_CATEGORY'
  if (!isOpenTo(merchant.id, rules.allowedMerchantIds, rules.blockedMerchantIds)) return 'MERCHANT_ID'
  if (!isOpenTo(merchant.country, rules.allowedMerchantCountries, rules.blockedMerchantCountries))
    return 'MERCHANT_COUNTRY'
  if (channel === 'contactless' && rules.allowContactless === false) return 'CONTACTLESS'
  if (channel === 'atm' && rules.allowAtm === false) return 'ATM'
  if (channel === 'e-commerce' && rules.allowECommerce === false) return 'E_COMMERCE'
  if (billing < minTransactionAmount) return 'MINIMUM_AMOUNT'
  return billing > maxTransactionAmount ? 'MAXIMUM_AMOUNT' : undefined
}

/**
 * An allowed list declines what is not on it; what is on both lists is blocked. An empty list says nothing.
 */
function isOpenTo(
  value: string | undefined,
  allowed: readonly string[] = [],
  blocked: readonly string[] = [],
): boolean {
  if (value !== undefined && blocked.includes(value)) return false
  return allowed.length === 0 || (value !== undefined && allowed.includes(value))
}
