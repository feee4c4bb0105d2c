import { useManagedAccounts, type ManagedCard } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { Amount } from '../money/Amount.js'
import { Link } from '../routing/Link.js'

interface CardMoneyProps {
  card: ManagedCard
  /** Makes the account's name a link. */
  linked?: boolean
}

/** What the card can spend: its own balance, or that of the account behind it. A debit card has no balance of its own. */
export function CardMoney({ card, linked = false }: CardMoneyProps): ReactNode {
  if (card.mode === 'DEBIT_MODE') return <DebitMoney accountId={card.parentManagedAccountId} linked={linked} />
  const balance = card.balances?.availableBalance
  return (
    <p className="card-money">
      <Amount money={balance === undefined ? undefined : { currency: card.currency, amount: balance }} /> on the card
    </p>
  )
}

function DebitMoney({ accountId, linked }: { accountId: string; linked: boolean }) {
  const name = useManagedAccounts({}, { select: ({ items }) => items.find(({ id }) => id === accountId)?.friendlyName }).data
  return (
    <p className="card-money">
      Spends from{' '}
      {linked ? (
        <Link to={`/accounts/${accountId}`}>
          <bdi>{name ?? 'an account'}</bdi>
        </Link>
      ) : (
        <bdi>{name ?? 'an account'}</bdi>
      )}
    </p>
  )
}
