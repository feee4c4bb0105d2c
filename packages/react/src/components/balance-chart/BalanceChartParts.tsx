'use client'

import { createPart } from '../../internal/createPart.js'
import { formatMoney } from '../../internal/formatMoney.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Money } from '../money/Money.js'
import { BalancePicture } from './BalancePicture.js'
import { BalanceTable } from './BalanceTable.js'
import { useBalanceChartContext } from './BalanceChartContext.js'

export { Root } from './BalanceChartRoot.js'

/** The finding in words. It names the figure and the picture. */
export const Caption = createPart('figcaption', 'caption', () => {
  const { balance, id, query, range, words } = useBalanceChartContext()
  const locale = useWeavrLocale()
  const thisYear = new Date(useWeavr().platform.clock.wallMs()).getFullYear()
  const { data } = query
  if (data === undefined) return undefined
  const own = { id: id + 'c' }
  if (data === null) return { ...own, children: words.noBalance }
  // A line may end after a minus, unless it is told not to.
  const money = (amount: number) =>
    formatMoney({ currency: data.currency, amount }, { locale }).replace('−', '−\u2060')
  if (!balance) return { ...own, children: words.empty(money(data.points[0]?.amount ?? 0)) }
  const day = (at: number) =>
    new Intl.DateTimeFormat(locale, {
      ...{ day: 'numeric', month: 'long' },
      ...(new Date(at).getFullYear() !== thisYear && { year: 'numeric' }),
    }).format(at)
  const { points } = balance
  const change = points.at(-1)!.amount - points[0]!.amount
  const lowest = points.reduce((least, point) => (point.amount < least.amount ? point : least))
  const since = day(range.start)
  const moved =
    change > 0
      ? words.up(money(change), since)
      : change < 0
        ? words.down(money(-change), since)
        : words.same(since)
  return { ...own, children: `${moved} ${words.lowest(money(lowest.amount), day(lowest.at))}` }
})

/** The highest balance: the top of the picture. */
export const Top = createPart('p', 'top', () => {
  const { balance } = useBalanceChartContext()
  if (!balance) return undefined
  const amount = Math.max(0, ...balance.points.map((point) => point.amount))
  return { 'aria-hidden': true, children: <Money value={{ currency: balance.currency, amount }} /> }
})

/** The step line over the period. */
export const Picture = createPart('div', 'picture', () => {
  const { balance } = useBalanceChartContext()
  return balance && { children: <BalancePicture balance={balance} /> }
})

/** The days below the picture, four at most. */
export const Days = createPart('p', 'days', () => {
  const { balance, range } = useBalanceChartContext()
  const locale = useWeavrLocale()
  if (!balance) return undefined
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })
  const names = [0, 1, 2, 3].map((third) =>
    format.format(range.start + ((range.end - range.start) * third) / 3),
  )
  const children = [...new Set(names)].map((name) => <span key={name}>{name}</span>)
  return { 'aria-hidden': true, children }
})

/** Every point as a table, folded away. */
export const Table = createPart('details', 'details', () => {
  const { balance } = useBalanceChartContext()
  return balance && { children: <BalanceTable balance={balance} /> }
})
