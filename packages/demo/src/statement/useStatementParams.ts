import { useWeavr } from '@weavr-kit/react'
import { useState } from 'react'
import { useSearchParam } from '../routing/useAddress.js'
import { parsePeriod, periodOf, type PeriodName } from './StatementPeriod.js'

const PAGE = 50
/** Weavr's own limit for one answer. */
const MOST = 500

interface StatementParams {
  period: PeriodName
  periodInWords: string
  /** For the statement hooks. */
  params: { startPeriod?: number; endPeriod?: number; sortOrder: 'DESC'; limit: number }
  showMore: () => void
}

/** What the address and the reader ask of a statement. */
export function useStatementParams(): StatementParams {
  const { platform } = useWeavr()
  const period = parsePeriod(useSearchParam('period'))
  const [limit, setLimit] = useState(PAGE)
  const { inWords, ...days } = periodOf(period, platform.clock.wallMs())
  return {
    period,
    periodInWords: inWords,
    params: { ...days, sortOrder: 'DESC', limit },
    showMore: () => setLimit(Math.min(limit + PAGE, MOST)),
  }
}
