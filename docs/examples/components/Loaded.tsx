import { Loaded, useManagedCards } from '@weavr-kit/react'

export function CardCount() {
  const cards = useManagedCards()
  return <Loaded query={cards}>{({ count }) => <p>You have {count} cards.</p>}</Loaded>
}
