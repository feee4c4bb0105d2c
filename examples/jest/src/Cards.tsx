import { RequireSession, useManagedCards } from '@weavr-kit/react'

export function Cards() {
  return (
    <RequireSession fallback={<p>Sign in to see your cards.</p>}>
      <List />
    </RequireSession>
  )
}

function List() {
  const cards = useManagedCards({ state: ['ACTIVE'] })
  if (cards.isError) return <p role="alert">Your cards could not be loaded.</p>
  return (
    <ul>
      {cards.data?.items.map((card) => (
        <li key={card.id}>{card.friendlyName}</li>
      ))}
    </ul>
  )
}
