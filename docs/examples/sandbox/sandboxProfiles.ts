import type { PaymentProfileIds } from '@weavr-kit/react'
import { sandboxProfiles } from '@weavr-kit/sandbox'

/** For `PaymentForm`, while the sandbox stands in for Weavr. */
export const profileIds: PaymentProfileIds = {
  transfers: sandboxProfiles.transfer,
  sends: sandboxProfiles.send,
  outgoing_wire_transfers: sandboxProfiles.outgoingWireTransfer,
}
