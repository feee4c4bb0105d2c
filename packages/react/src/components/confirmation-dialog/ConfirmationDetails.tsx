import type { ReactNode } from 'react'
import { formatMoney, type Money } from '../../internal/formatMoney.js'
import type { ConfirmationDialogMessages } from '../../internal/WeavrMessages.js'
import type { ConfirmationItem } from './ConfirmationItem.js'

interface DetailsProps {
  items: readonly ConfirmationItem[]
  messages: ConfirmationDialogMessages
}

/** One sum for each currency: they are never added together. */
export function totalsOf(items: readonly ConfirmationItem[]): Money[] {
  const sums = new Map<string, number>()
  for (const { amount } of items) if (amount) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amount)
  return [...sums].map(([currency, amount]) => ({ currency, amount }))
}

function Item({ item: { amount, payee, account, scheduledAt, reference }, messages }: { item: ConfirmationItem; messages: ConfirmationDialogMessages }): ReactNode {
  const row = (term: string, value: ReactNode) => (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
  return (
    <dl data-part="item">
      {amount && row(messages.amount, <bdi data-part="amount">{formatMoney(amount)}</bdi>)}
      {row(
        amount ? messages.to : messages.account,
        <>
          <span dir="auto">{payee ?? messages.unknownName}</span>
          {account !== undefined && (
            <bdi data-part="account" dir="ltr">
              {account}
            </bdi>
          )}
        </>,
      )}
      {scheduledAt !== undefined &&
        row(
          messages.when,
          <time dateTime={new Date(scheduledAt).toISOString()}>{new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' }).format(scheduledAt)}</time>,
        )}
      {reference !== undefined && row(messages.reference, <span dir="auto">{reference}</span>)}
    </dl>
  )
}

/** Amount and other side of all that a code confirms. Nothing in it can be changed. */
export function ConfirmationDetails({ items, messages }: DetailsProps): ReactNode {
  const [only] = items
  if (!only) return null
  if (items.length === 1) return <Item item={only} messages={messages} />
  const totals = totalsOf(items)
  return (
    <>
      {totals.length > 0 && (
        <dl data-part="totals">
          <div>
            <dt>{messages.total}</dt>
            {totals.map((total) => (
              <dd key={total.currency}>
                <bdi data-part="amount">{formatMoney(total, totals.length > 1 ? 'code' : 'symbol')}</bdi>
              </dd>
            ))}
          </div>
        </dl>
      )}
      <details open data-part="items">
        <summary>{messages.items(items.length)}</summary>
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <Item item={item} messages={messages} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
