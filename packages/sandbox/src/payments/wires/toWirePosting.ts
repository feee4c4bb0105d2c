import type { PostingDraft } from '../../ledger/createLedger.js'
import type { WireRecord } from '../../state/PaymentRecord.js'

/** What the postings of a wire have in common. */
export function toWirePosting(
  { id, kind: type, payee, description }: WireRecord,
  subtype?: 'returns',
): Pick<PostingDraft, 'transaction' | 'description' | 'counterparty'> {
  const { name, iban, bic, accountNumber, sortCode } = payee
  const counterparty = { name, iban, bic, accountNumber, sortCode, reference: description }
  return {
    transaction: { id, type, ...(subtype && { subtype }) },
    description: description || `To ${name}`,
    counterparty,
  }
}
