import type { components } from '@weavr-kit/core'

/**
 * Rules that every card of the sandbox's programme has to meet: no bets, and no money that merchants send
 * unasked.
 */
export const profileSpendRules: components['schemas']['ProfileLevelSpendRules'] = {
  blockedMerchantCategories: ['7995'],
  allowContactless: true,
  allowAtm: true,
  allowECommerce: true,
  allowCashback: true,
  allowCreditAuthorisations: false,
  authForwardingEnabled: false,
}
