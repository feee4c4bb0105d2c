/** An amount as Weavr sends it: an integer in the currency's smallest unit. */
export interface Money {
  currency: string
  amount: number
}
