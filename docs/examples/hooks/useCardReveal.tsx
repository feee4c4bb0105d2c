import { SecureCardNumber, useCardReveal } from '@weavr-kit/react'

export function CardNumber({ cardId }: { cardId: string }) {
  const { state, show } = useCardReveal(cardId)
  if (state.status === 'shown') return <SecureCardNumber token={state.tokens.cardNumber} />
  return <button onClick={() => void show('details')}>Show the number</button>
}
