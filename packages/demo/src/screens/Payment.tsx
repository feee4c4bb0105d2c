import { PaymentTracker } from '@weavr-kit/react'
import { useNavigate, useParams } from 'react-router'
import { readPaymentRef } from '../routing/readPaymentRef.js'

export function Screen() {
  const { type, id } = useParams()
  const navigate = useNavigate()
  const payment = readPaymentRef(`${type}:${id}`)
  if (!payment) return <p>There is no such payment.</p>
  const again = `/pay?again=${type}:${id}`
  return (
    <PaymentTracker
      payment={payment}
      payAgainHref={() => again}
      onChangeDetails={() => void navigate(again)}
    />
  )
}
