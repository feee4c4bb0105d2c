import { CreateManagedCardForm } from '@weavr-kit/react'
import { useNavigate } from 'react-router'
import { programme } from '../started.js'

export function Screen() {
  const navigate = useNavigate()
  return (
    <CreateManagedCardForm
      profileIds={{ debit: programme.debitCard, prepaid: programme.prepaidCard }}
      onCreated={({ id }) => void navigate(`/cards/${id}`)}
    />
  )
}
