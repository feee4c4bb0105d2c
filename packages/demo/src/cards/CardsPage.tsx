import { useManagedCards, type ManagedCard, type ManagedCardList } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { PageHeading } from '../routing/PageHeading.js'
import { Loaded } from '../states/Loaded.js'
import { CardFace } from './CardFace.js'
import { CardMoney } from './CardMoney.js'
import { CardsSkeleton } from './CardsSkeleton.js'

export function CardsPage(): ReactNode {
  const cards = useManagedCards()
  const open = cards.data?.items.filter(isOpen).length
  return (
    <div className="page">
      <PageHeading title="Cards">
        Cards {open !== undefined && <span className="count">{open}</span>}
      </PageHeading>
      <Loaded query={cards} what="your cards" skeleton={<CardsSkeleton />}>
        {(list) => (list.items.length === 0 ? <NoCards /> : <AllCards list={list} />)}
      </Loaded>
    </div>
  )
}

function AllCards({ list: { items } }: { list: ManagedCardList }) {
  const closed = items.filter((card) => !isOpen(card))
  return (
    <>
      <Faces cards={[...items.filter(isActive), ...items.filter((card) => isOpen(card) && !isActive(card))]} />
      {closed.length > 0 && (
        <details className="closed-cards">
          <summary>{closed.length === 1 ? 'Show 1 closed card' : `Show ${closed.length} closed cards`}</summary>
          <Faces cards={closed} />
        </details>
      )}
    </>
  )
}

function Faces({ cards }: { cards: ManagedCard[] }) {
  return (
    <ul className="card-grid">
      {cards.map((card) => (
        <li key={card.id}>
          <CardFace card={card} to={`/cards/${card.id}`} />
          <CardMoney card={card} />
        </li>
      ))}
    </ul>
  )
}

const NoCards = () => <p className="empty">No cards yet. Cards that are made for you show up here.</p>

const isActive = ({ state }: ManagedCard) => state.state === 'ACTIVE'
const isOpen = ({ state }: ManagedCard) => state.state !== 'DESTROYED'
