import { PaymentForm, type PaymentProfileIds, type PaymentRef } from '@weavr-kit/react'
import { useState } from 'react'

export function PayPage({ profileIds }: { profileIds: PaymentProfileIds }) {
  // In an app, the address: `/pay/:type/:id`.
  const [payment, setPayment] = useState<PaymentRef>()
  return (
    <PaymentForm
      profileIds={profileIds}
      payment={payment}
      onCreated={setPayment}
      onStartOver={() => setPayment(undefined)}
    />
  )
}
