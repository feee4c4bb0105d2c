import { MovementDetails } from '@weavr-kit/react'

export const MovementPage = ({ accountId, id }: { accountId: string; id: string }) => (
  <MovementDetails
    instrument={{ type: 'managed_accounts', id: accountId }}
    transactionId={id}
    reportHref="/help"
  />
)
