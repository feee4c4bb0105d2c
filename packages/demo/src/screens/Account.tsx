import { ManagedAccountDetails, Statement, useManagedAccount } from '@weavr-kit/react'
import { useParams } from 'react-router'
import { usePageTitle } from '../routing/PageTitle.js'
import { usePeriod } from '../routing/usePeriod.js'

export function Screen() {
  const { id = '' } = useParams()
  const [period, setPeriod] = usePeriod()
  usePageTitle(useManagedAccount(id).data?.friendlyName)
  return (
    <div className="stack">
      <ManagedAccountDetails accountId={id} payHref="/pay" />
      <Statement instrument={{ type: 'managed_accounts', id }} period={period} onPeriodChange={setPeriod} />
    </div>
  )
}
