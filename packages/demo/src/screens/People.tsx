import { UserList, type UserFilters } from '@weavr-kit/react'
import { useFilters } from '../routing/useFilters.js'

export function Screen() {
  const [filters, setFilters] = useFilters<UserFilters>()
  return <UserList inviteHref="/people/invite" filters={filters} onFiltersChange={setFilters} />
}
