import { toBulkDetails } from '../api/bulks/toBulk.js'
import type { BulkRecord } from '../state/BulkRecord.js'
import type { Watch } from './Watch.js'

/** How a bulk ended. */
export const bulkWatches: readonly Watch<BulkRecord>[] = [
  {
    look: ({ status }) => status,
    tell(bulk) {
      const { id: bulkId, status, calls } = bulk
      if (status === 'SUBMITTED' || status === 'RUNNING' || status === 'PAUSED') return []
      const { operationStatusCounts = [] } = toBulkDetails(bulk)
      return [
        {
          name: 'bulk_process_end',
          payload: { bulkId, status, submittedItemsCount: calls.length, operationStatusCounts },
        },
      ]
    },
  },
]
