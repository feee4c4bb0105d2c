import { useManagedCard, type ManagedCard } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { BackLink } from '../routing/BackLink.js'
import { PageHeading } from '../routing/PageHeading.js'
import { Loaded } from '../states/Loaded.js'
import { CardStatement } from '../statement/CardStatement.js'
import { formatDate } from '../time/formatDay.js'
import { CardFace } from './CardFace.js'
import { CardMoney } from './CardMoney.js'
import { FreezeCard } from './FreezeCard.js'

export function CardPage({ id }: { id: string }): ReactNode {
  const card = useManagedCard(id)
  return (
    <div className="page">
      <BackLink to="/cards">Cards</BackLink>
      <PageHeading title={card.data?.friendlyName ?? 'Card'}>{card.data ? <span dir="auto">{card.data.friendlyName}</span> : 'Card'}</PageHeading>
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
      <FreezeCard card={card} />
      <dl className="details">
        <dt>Holder</dt>
        <dd dir="auto">{card.nameOnCard}</dd>
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
