import { ManagedCardDetails, ManagedCardFaceParts, Statement, useManagedCard } from '@weavr-kit/react'
import { useParams } from 'react-router'
import { CardFace } from '../cards/CardFace.js'
import { usePageTitle } from '../routing/PageTitle.js'
import { usePeriod } from '../routing/usePeriod.js'

export function Screen() {
  const { id = '' } = useParams()
  const [period, setPeriod] = usePeriod()
  usePageTitle(useManagedCard(id).data?.friendlyName)
  return (
    <div className="stack">
      <ManagedCardDetails
        cardId={id}
        accountHref={(accountId) => `/accounts/${accountId}`}
        face={(card) => (
          <CardFace card={card} name={<ManagedCardFaceParts.Name render={(props) => <h2 {...props} />} />} />
        )}
        spendControlsHref={`/cards/${id}/controls`}
      />
      <Statement instrument={{ type: 'managed_cards', id }} period={period} onPeriodChange={setPeriod} />
    </div>
  )
}
