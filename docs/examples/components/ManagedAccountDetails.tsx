import { ManagedAccountDetails } from '@weavr-kit/react'

export const AccountPage = ({ accountId }: { accountId: string }) => (
  <ManagedAccountDetails
    accountId={accountId}
    payHref={`/pay?from=${accountId}`}
    moveHref={`/move?from=${accountId}`}
  />
)
