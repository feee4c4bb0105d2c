import { LinkedAccounts } from '@weavr-kit/react'

export function Screen() {
  return <LinkedAccounts />
}
