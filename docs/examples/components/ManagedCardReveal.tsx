import { ManagedCardReveal, useManagedCard } from '@weavr-kit/react'

export function CardNumber({ cardId }: { cardId: string }) {
  const { data: card } = useManagedCard(cardId)
  return card && <ManagedCardReveal card={card} />
}
