import type { ManagedAccountRecord } from '../state/ManagedAccountRecord.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'

export interface Merchant {
  name: string
  categoryCode: string
  country: string
}

export interface BankAccount {
  name: string
  iban: string
}

interface Happening {
  /** How many whole days before the day of the seed. */
  daysAgo: number
  /** Of the day, UTC. @default 10 */
  hour?: number
  /** Minor units, always positive. */
  amount: number
}

/** Something that moved money, in a seed's story. */
export type Movement = Happening &
  (
    | { kind: 'card-payment'; card: ManagedCardRecord; merchant: Merchant }
    | { kind: 'refund'; card: ManagedCardRecord; merchant: Merchant }
    | { kind: 'wire-in'; to: ManagedAccountRecord; from: BankAccount; text: string }
    | { kind: 'wire-out'; from: ManagedAccountRecord; to: BankAccount; text: string }
    | { kind: 'transfer'; from: ManagedAccountRecord; to: ManagedAccountRecord | ManagedCardRecord }
  )
