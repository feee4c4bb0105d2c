'use client'

import { useManagedCards } from '@weavr-kit/react'

export function Cards() {
  const cards = useManagedCards()
  if (cards.isPending) return <p>Loading your cards</p>
  if (cards.isError) return <p role="alert">Your cards could not be loaded.</p>
  return (
    <ul>
      {cards.data.items.map((card) => (
        <li key={card.id}>{card.friendlyName}</li>
      ))}
    </ul>
  )
}
