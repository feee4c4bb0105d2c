import { PaymentTracker } from '@weavr-kit/react'

export const PaymentPage = ({ id }: { id: string }) => (
  <PaymentTracker
    payment={{ type: 'outgoing_wire_transfers', id }}
    payAgainHref={(payment) => `/pay?again=${payment.type}/${payment.id}`}
  />
)
