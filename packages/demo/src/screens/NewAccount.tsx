import { CreateManagedAccountForm } from '@weavr-kit/react'
import { useNavigate } from 'react-router'
import { programme } from '../started.js'

export function Screen() {
  const navigate = useNavigate()
  return (
    <CreateManagedAccountForm
      profileId={programme.managedAccount}
      currencies={['EUR', 'GBP', 'USD']}
      onCreated={({ id }) => void navigate(`/accounts/${id}`)}
    />
  )
}
