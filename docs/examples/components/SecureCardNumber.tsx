import { SecureCardNumber, useManagedCard } from '@weavr-kit/react'
import { useState } from 'react'

export function CardNumber({ cardId }: { cardId: string }) {
  const { data: card } = useManagedCard(cardId)
  const [shown, setShown] = useState(false)
  return (
    <>
      <button onClick={() => setShown(!shown)}>{shown ? 'Hide' : 'Show'} the number</button>
      {shown && <SecureCardNumber token={card?.cardNumber?.value} />}
    </>
  )
}
