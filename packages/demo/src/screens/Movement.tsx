import { MovementDetails } from '@weavr-kit/react'
import { useParams } from 'react-router'

export function Screen() {
  const { type, instrument = '', id = '' } = useParams()
  if (type !== 'managed_accounts' && type !== 'managed_cards') return <p>There is no such movement.</p>
  return <MovementDetails instrument={{ type, id: instrument }} transactionId={id} />
}
