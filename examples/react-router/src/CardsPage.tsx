import { useSuspenseQuery } from '@tanstack/react-query'
import { RequireSession, useWeavr } from '@weavr-kit/react'
import { managedCardsQuery } from '@weavr-kit/react/queries'
import { Navigate } from 'react-router'

export function CardsPage() {
  return (
    <RequireSession fallback={<Navigate to="/sign-in" />}>
      <Cards />
    </RequireSession>
  )
}

function Cards() {
  const { data } = useSuspenseQuery(managedCardsQuery(useWeavr()))
  return (
    <ul>
      {data.items.map((card) => (
        <li key={card.id}>{card.friendlyName}</li>
      ))}
    </ul>
  )
}
