/** A text with its digits in ASCII, of whatever script they are. */
export const toAsciiDigits = (text: string): string => text.replace(/\p{Nd}/gu, toAscii)

/**
 * Unicode keeps the ten digits of a script in a row, zero first, and rows that touch follow each other whole.
 */
function toAscii(digit: string): string {
  const at = digit.codePointAt(0)!
  let zero = at
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((at - zero) % 10)
}
