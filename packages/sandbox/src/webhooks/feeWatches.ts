import type { FeeRecord } from '../state/FeeRecord.js'
import { digitAmount, present, publishedNow } from './eventFields.js'
import type { Watch } from './Watch.js'

/** Fees that were taken. Weavr tells nothing of those that are given back. */
export const feeWatches: readonly Watch<FeeRecord>[] = [
  {
    look: ({ status }) => status,
    tell({ id, feeType, amount, instrument, description }, { before }, context) {
      if (before !== undefined) return []
      const payload = {
        chargeFee: present({
          id,
          feeType: feeType === 'outgoing_wire_transfer_fees' ? ('OWT' as const) : ('CUSTOM' as const),
          feeSubType: feeType,
          note: description,
          source: instrument,
          feeSpec: { type: 'FLAT' as const, flatAmount: [digitAmount(amount)] },
        }),
        ...publishedNow(context),
        type: 'COMPLETED' as const,
      }
      return [{ name: 'fees_watch', payload }]
    },
  },
]
