import { useCardActions, useManagedCard, type ManagedCard } from '@weavr-kit/react'

function Freeze({ card }: { card: ManagedCard }) {
  const { allowed, run, state } = useCardActions(card)
  if (!allowed.has('freeze')) return null
  return (
    <button aria-disabled={state.status === 'busy'} onClick={() => void run('freeze')}>
      Freeze
    </button>
  )
}

export function FreezeCard({ cardId }: { cardId: string }) {
  const { data: card } = useManagedCard(cardId)
  return card && <Freeze card={card} />
}
