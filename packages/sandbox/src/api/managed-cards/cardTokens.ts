import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'

type Card = Pick<ManagedCardRecord, 'id'>

// Not digits alone: nothing that takes them for a card's number, CVV or PIN should work.
export const cardNumberTokenOf = ({ id }: Card): string => `tok${id.slice(-13)}`

export const pinTokenOf = ({ id }: Card): string => `tokpin${id.slice(-10)}`

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * Three characters are all that Weavr's document allows: letters, so that a company's cards are told apart.
 */
export function cvvTokenOf({ id }: Card): string {
  const number = Number(id.slice(-12))
  return [2_704, 52, 1].map((step) => letters[Math.floor(number / step) % 52]).join('')
}
