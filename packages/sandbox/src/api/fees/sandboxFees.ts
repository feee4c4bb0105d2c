/** What this programme charges by itself, minor units of the source's currency. Everything else is free. */
export const swiftFee = 1_200

/**
 * Fees that a programme may charge when it likes: what `feeType` may be, and how much that is in each
 * currency.
 */
export const sandboxFeeTypes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  CARD_DELIVERY: { EUR: 750, GBP: 650, USD: 800 },
  MONTHLY_PLAN: { EUR: 1_900, GBP: 1_600 },
}
