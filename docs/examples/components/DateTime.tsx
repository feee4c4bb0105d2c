import { DateTime, useManagedCard } from '@weavr-kit/react'

export function MadeOn({ cardId }: { cardId: string }) {
  const { data: card } = useManagedCard(cardId)
  return card && <DateTime value={card.creationTimestamp} show="date" />
}
