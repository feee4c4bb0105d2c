import { PaymentForm, type PaymentRef } from '@weavr-kit/react'
import { useNavigate, useSearchParams } from 'react-router'
import { readPaymentRef } from '../routing/readPaymentRef.js'
import { programme } from '../started.js'

export function Screen() {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  // From here on the payment's own page shows it: a reload, a code or a sign-in comes back to it.
  const show = ({ type, id }: PaymentRef) => void navigate(`/payments/${type}/${id}`, { replace: true })
  return (
    <PaymentForm
      profileIds={{
        transfers: programme.transfer,
        sends: programme.send,
        outgoing_wire_transfers: programme.outgoingWireTransfer,
      }}
      again={readPaymentRef(search.get('again'))}
      beneficiaryId={search.get('payee') ?? undefined}
      onCreated={show}
    />
  )
}
