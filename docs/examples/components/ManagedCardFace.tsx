import { ManagedCardFace, useManagedCard } from '@weavr-kit/react'

export function CardFace({ cardId }: { cardId: string }) {
  const { data: card } = useManagedCard(cardId)
  return card && <ManagedCardFace card={card} href={`/cards/${card.id}`} />
}
