/** What may be done in bulk from rows. */
export type BulkKind =
  'transfers' | 'sends' | 'outgoing-wire-transfers' | 'users' | 'card-blocks' | 'card-unblocks'
