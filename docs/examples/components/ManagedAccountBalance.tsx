import { ManagedAccountBalance, useManagedAccount } from '@weavr-kit/react'

export function Balance({ accountId }: { accountId: string }) {
  const { data: account } = useManagedAccount(accountId)
  return account && <ManagedAccountBalance account={account} />
}
