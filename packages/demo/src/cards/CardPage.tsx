import { useManagedCard, type ManagedCard } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { BackLink } from '../routing/BackLink.js'
import { PageHeading } from '../routing/PageHeading.js'
import { isMissing, MissingPage } from '../shell/MissingPage.js'
import { Loaded } from '../states/Loaded.js'
import { CardStatement } from '../statement/CardStatement.js'
import { formatDate } from '../time/formatDay.js'
import { CardFace } from './CardFace.js'
import { CardMoney } from './CardMoney.js'
import { FreezeCard } from './FreezeCard.js'
import { ShowDetails } from './ShowDetails.js'

export function CardPage({ id }: { id: string }): ReactNode {
  const card = useManagedCard(id)
  if (isMissing(card.error)) return <MissingPage what="this card" back={{ to: '/cards', name: 'Cards' }} />
  return (
    <div className="page">
      <BackLink to="/cards">Cards</BackLink>
      <PageHeading title={card.data?.friendlyName ?? 'Card'}>{card.data ? <bdi>{card.data.friendlyName}</bdi> : 'Card'}</PageHeading>
      <div className="columns">
        <Loaded query={card} what="this card" skeleton={<div className="skeleton card-face-skeleton" aria-hidden="true" />}>
          {(data) => <Card card={data} />}
        </Loaded>
        <CardStatement id={id} />
      </div>
    </div>
  )
}

function Card({ card }: { card: ManagedCard }) {
  return (
    <div className="card-panel">
      <CardFace card={card} />
      <CardMoney card={card} linked />
      <ShowDetails card={card} />
      <FreezeCard card={card} />
      <dl className="details">
        <dt>Holder</dt>
        <dd>
          <bdi>{card.nameOnCard}</bdi>
        </dd>
        <dt>Kind</dt>
        <dd>{card.mode === 'DEBIT_MODE' ? 'Debit' : 'Prepaid'}</dd>
        <dt>Currency</dt>
        <dd>{card.currency}</dd>
        <dt>Made on</dt>
        <dd>{formatDate(card.creationTimestamp)}</dd>
      </dl>
    </div>
  )
}
