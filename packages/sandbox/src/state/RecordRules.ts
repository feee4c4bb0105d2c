/**
 * How records of one kind are told apart, whom they belong to, and in which order they come. A file that
 * exports the rules of its records under the name of their table (`linkedAccounts`) gives the state that
 * table.
 */
export interface RecordRules<Item> {
  /** @default its `id` */
  idOf?(record: Item): string
  /**
   * Identities, instruments: whatever they are looked up by. None of this changes while there is the record.
   */
  ownersOf(record: Item): (string | undefined)[]
  /** Epoch milliseconds. @default the order of their ids */
  timeOf?(record: Item): number
}

/** For what belongs to an identity, and to nothing else. */
export const ofIdentity = { ownersOf: ({ identityId }: { identityId: string }) => [identityId] }
