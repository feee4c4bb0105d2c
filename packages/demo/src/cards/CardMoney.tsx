import { useManagedAccounts, type ManagedCard } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { Amount } from '../money/Amount.js'

/** What the card can spend: its own balance, or that of the account behind it. A debit card has no balance of its own. */
export function CardMoney({ card }: { card: ManagedCard }): ReactNode {
  if (card.mode === 'DEBIT_MODE') return <DebitMoney accountId={card.parentManagedAccountId} />
  const balance = card.balances?.availableBalance
  return (
    <p className="card-money">
      <Amount money={balance === undefined ? undefined : { currency: card.currency, amount: balance }} /> on the card
    </p>
  )
}

function DebitMoney({ accountId }: { accountId: string }) {
  const name = useManagedAccounts({}, { select: ({ items }) => items.find(({ id }) => id === accountId)?.friendlyName }).data
  return (
    <p className="card-money">
      Spends from <span dir="auto">{name ?? 'an account'}</span>
    </p>
  )
}
