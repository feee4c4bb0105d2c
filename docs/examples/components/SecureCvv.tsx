import { SecureCvv, useManagedCard } from '@weavr-kit/react'
import { useState } from 'react'

export function Cvv({ cardId }: { cardId: string }) {
  const { data: card } = useManagedCard(cardId)
  const [shown, setShown] = useState(false)
  return (
    <>
      <button onClick={() => setShown(!shown)}>{shown ? 'Hide' : 'Show'} the security code</button>
      {shown && <SecureCvv token={card?.cvv?.value} />}
    </>
  )
}
