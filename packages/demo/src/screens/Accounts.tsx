import { ManagedAccountList, type ManagedAccountFilters } from '@weavr-kit/react'
import { useMay } from '../roles/useMay.js'
import { useFilters } from '../routing/useFilters.js'

export function Screen() {
  const mayPay = useMay(['FUNDS_MANAGEMENT_ROLE'])
  const [filters, setFilters] = useFilters<ManagedAccountFilters>()
  return (
    <ManagedAccountList
      accountHref={({ id }) => `/accounts/${id}`}
      payHref={mayPay ? '/pay' : undefined}
      createHref={mayPay ? '/accounts/new' : undefined}
      filters={filters}
      onFiltersChange={setFilters}
    />
  )
}
