import type { StatementPeriod } from '@weavr-kit/react'
import { useFilters } from './useFilters.js'

/** The days of a statement, which the address holds. */
export function usePeriod(): [StatementPeriod, (period: StatementPeriod) => void] {
  const [kept, set] = useFilters<Partial<StatementPeriod>>()
  return [kept.name ? (kept as StatementPeriod) : { name: 'this-month' }, set]
}
