import { toAsciiDigits } from '../toAsciiDigits.js'

/**
 * Six digits, in one piece or in two halves, that are no part of a longer number: an amount, a phone number.
 */
const sixDigits = /(?<!\d[\p{Zs}\p{Pd}.,]?)(\d{3})[\p{Zs}\p{Pd}.]?(\d{3})(?![\p{Zs}\p{Pd}.,]?\d)/gu

/**
 * What was typed or pasted as six ASCII digits, of whatever script and with whatever stood around them:
 * `G-123456`, `Your code is 123 456.` `undefined` when there is none, or more than one.
 */
export function toCode(typed: string): string | undefined {
  const text = toAsciiDigits(typed.replace(/\p{Cf}/gu, ''))
  const alone = text.replace(/[\s\p{Pd}.·•]/gu, '')
  if (/^\d{6}$/.test(alone)) return alone
  const [code, ...others] = new Set(
    Array.from(text.matchAll(sixDigits), ([, one = '', other = '']) => one + other),
  )
  return others.length === 0 ? code : undefined
}
