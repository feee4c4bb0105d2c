import type { IncomingWireTransferRecord } from '../state/IncomingWireTransferRecord.js'
import { digitAmount, ownerOf, present, rootEmailOf } from './eventFields.js'
import type { Watch } from './Watch.js'

/** Money that arrives from outside. */
export const depositWatches: readonly Watch<IncomingWireTransferRecord>[] = [
  {
    look: ({ state }) => state,
    tell(wire, _seen, context) {
      const { id, identityId, destinationInstrument, amount, senderName, senderReference, state } = wire
      return [
        {
          name: 'managed_accounts_deposits_watch',
          payload: present({
            id: destinationInstrument,
            transactionId: id,
            transactionAmount: digitAmount(amount),
            transactionTimestamp: String(wire.lastUpdatedAt),
            paymentNetwork: wire.paymentNetwork,
            emailAddress: rootEmailOf(identityId, context),
            owner: ownerOf(identityId, context),
            senderName,
            state,
            senderIban: wire.senderDetails?.iban,
            senderSortCode: wire.senderDetails?.sortCode,
            senderAccountNumber: wire.senderDetails?.accountNumber,
            senderReference,
          }),
        },
      ]
    },
  },
]
