import { BulkProcess } from '@weavr-kit/react'
import { useSearchParams } from 'react-router'
import { programme } from '../started.js'

export function Screen() {
  const [search, setSearch] = useSearchParams()
  // Who reloads, or comes back after signing in, goes on where it was.
  return (
    <BulkProcess
      kind="transfers"
      profileId={programme.transfer}
      bulkIds={search.getAll('bulk')}
      onBulkIdsChange={(ids) => setSearch({ bulk: [...ids] })}
    />
  )
}
