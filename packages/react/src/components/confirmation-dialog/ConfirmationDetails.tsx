import type { ReactNode } from 'react'
import { formatMoney, type Money } from '../../internal/formatMoney.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Verbatim } from '../../internal/Verbatim.js'
import type { ConfirmationDialogMessages } from './confirmationDialogMessages.js'
import type { ConfirmationItem } from './ConfirmationItem.js'

interface DetailsProps {
  items: readonly ConfirmationItem[]
  messages: ConfirmationDialogMessages
}

/** One sum for each currency: they are never added together. */
export function totalsOf(items: readonly ConfirmationItem[]): Money[] {
  const sums = new Map<string, number>()
  for (const { amount } of items)
    if (amount) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amount)
  return [...sums].map(([currency, amount]) => ({ currency, amount }))
}

interface RowProps {
  term: string
  children: ReactNode
}

function Row({ term, children }: RowProps): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Where the money comes from and when it goes: rows of a `<dl>`. */
function Origin({ item: { from, scheduledAt }, messages }: ItemProps): ReactNode {
  const date = new Intl.DateTimeFormat(useWeavrLocale(), { dateStyle: 'full', timeStyle: 'long' })
  return (
    <>
      {from !== undefined && (
        <Row term={messages.from}>
          <Verbatim>{from}</Verbatim>
        </Row>
      )}
      <Row term={messages.when}>
        {scheduledAt === undefined ? (
          <span>{messages.now}</span>
        ) : (
          <time dateTime={new Date(scheduledAt).toISOString()}>{date.format(scheduledAt)}</time>
        )}
      </Row>
    </>
  )
}

interface ItemProps {
  item: ConfirmationItem
  messages: ConfirmationDialogMessages
  /** Said above, for all of them. */
  sameOrigin?: boolean
}

function Item({ item, messages, sameOrigin }: ItemProps): ReactNode {
  const { amount, payee, account, reference } = item
  const locale = useWeavrLocale()
  return (
    <dl data-part="item">
      {amount && (
        <Row term={messages.amount}>
          <Verbatim data-part="amount">{formatMoney(amount, { locale })}</Verbatim>
        </Row>
      )}
      <Row term={amount ? messages.to : messages.account}>
        <Verbatim>{payee ?? messages.unknownName}</Verbatim>
        {account !== undefined && (
          <Verbatim data-part="account" dir="ltr">
            {account}
          </Verbatim>
        )}
      </Row>
      {amount && !sameOrigin && <Origin item={item} messages={messages} />}
      {reference !== undefined && (
        <Row term={messages.reference}>
          <Verbatim>{reference}</Verbatim>
        </Row>
      )}
    </dl>
  )
}

/** Amount and other side of all that a code confirms. Nothing in it can be changed. */
export function ConfirmationDetails({ items, messages }: DetailsProps): ReactNode {
  const [first] = items
  const locale = useWeavrLocale()
  if (!first) return null
  if (items.length === 1) return <Item item={first} messages={messages} />
  const totals = totalsOf(items)
  const sameOrigin = items.every(
    ({ from, scheduledAt }) => from === first.from && scheduledAt === first.scheduledAt,
  )
  return (
    <>
      {totals.length > 0 && (
        <dl data-part="totals">
          <div>
            <dt>{messages.total}</dt>
            {totals.map((total) => (
              <dd key={total.currency}>
                <Verbatim data-part="amount">
                  {formatMoney(total, { locale, currencyDisplay: totals.length > 1 ? 'code' : 'symbol' })}
                </Verbatim>
              </dd>
            ))}
          </div>
          {sameOrigin && <Origin item={first} messages={messages} />}
        </dl>
      )}
      <details open data-part="items">
        <summary>{messages.items(items.length)}</summary>
        {/* Scrolls within itself, so it must be reached by keyboard too. */}
        <ul tabIndex={0}>
          {items.map((item) => (
            <li key={item.id}>
              <Item item={item} messages={messages} sameOrigin={sameOrigin} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
