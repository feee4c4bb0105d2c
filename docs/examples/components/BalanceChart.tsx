import { BalanceChart } from '@weavr-kit/react'

export const LastMonth = ({ accountId }: { accountId: string }) => (
  <BalanceChart instrument={{ type: 'managed_accounts', id: accountId }} period={{ name: 'last-month' }} />
)
