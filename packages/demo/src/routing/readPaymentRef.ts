import type { PaymentRef } from '@weavr-kit/react'

/** `sends:123` in an address; anything else is no payment. */
export function readPaymentRef(text: string | null): PaymentRef | undefined {
  const [, type, id] = /^(transfers|sends|outgoing_wire_transfers):(\d+)$/.exec(text ?? '') ?? []
  return type && id ? { type: type as PaymentRef['type'], id } : undefined
}
