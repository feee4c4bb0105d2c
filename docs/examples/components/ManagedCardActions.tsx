import { ManagedCardActions, useManagedCard } from '@weavr-kit/react'

export function Actions({ cardId }: { cardId: string }) {
  const { data: card } = useManagedCard(cardId)
  return card && <ManagedCardActions card={card} spendControlsHref={`/cards/${card.id}/controls`} />
}
