import { ManagedCardList, type ManagedCardFilters } from '@weavr-kit/react'
import { CardFace } from '../cards/CardFace.js'
import { useMay } from '../roles/useMay.js'
import { useFilters } from '../routing/useFilters.js'

export function Screen() {
  const mayCreate = useMay(['CARDS_MANAGEMENT_ROLE'])
  const [filters, setFilters] = useFilters<ManagedCardFilters>()
  return (
    <ManagedCardList
      cardHref={({ id }) => `/cards/${id}`}
      face={(card, href) => <CardFace card={card} href={href} />}
      createHref={mayCreate ? '/cards/new' : undefined}
      filters={filters}
      onFiltersChange={setFilters}
    />
  )
}
