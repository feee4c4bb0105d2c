import { formatMoney, type Money } from '../../internal/formatMoney.js'
import { parseMoney } from '../../internal/parseMoney.js'
import type { FormMessages } from './formMessages.js'

/** An amount that was typed, or what is wrong with it in words. */
export function readAmount(
  typed: string | undefined,
  { currency, locale, words }: { currency: string; locale: string; words: FormMessages },
): { money: Money; error?: undefined } | { money?: undefined; error: string } {
  if (!typed) return { error: words.amountMissing }
  const money = parseMoney(typed, { currency, locale })
  if (!money) return { error: words.amountOdd(formatMoney({ currency, amount: 125_000 }, { locale })) }
  return money.amount > 0 ? { money } : { error: words.amountZero }
}
