import { BulkProcess } from '@weavr-kit/react'
import { useState } from 'react'

export function PayrollPage({ profileId }: { profileId: string }) {
  const [bulkIds, setBulkIds] = useState<readonly string[]>([])
  return (
    <BulkProcess
      kind="outgoing-wire-transfers"
      profileId={profileId}
      bulkIds={bulkIds}
      onBulkIdsChange={setBulkIds}
    />
  )
}
