import { expect, it } from 'vitest'
import { toCode } from './toCode.js'

/** The first digit of every script that this runtime's Unicode knows, by name of its code point. */
const zeros = Array.from({ length: 0x110000 }, (_, at) => at).filter(
  (at) => (at < 0xd800 || at > 0xdfff) && isDigit(at) && valueOf(at) === 0,
)

function isDigit(at: number) {
  return /\p{Nd}/u.test(String.fromCodePoint(at))
}

/** By the ten that a row has, counted from where no digit stands before. */
function valueOf(at: number): number {
  let value = 0
  while (isDigit(at - 1 - value)) value += 1
  return value % 10
}

it.each([
  ['as it was sent', '123456'],
  ['in halves', '123 456'],
  ['in halves, with a space that does not break', '123\u00a0456'],
  ['one by one', '1 2 3 4 5 6'],
  ['with hyphens and dashes', '12-34–56'],
  ['with dots', '123.456'],
  ['with bullets', '123·456'],
  ['with a dot at its end', '123456.'],
  ['in quotes', '"123456"'],
  ['in brackets', '[123456]'],
  ['with what steers direction around it', '\u2066123456\u2069'],
  ['with what nobody sees within it', '123\u200b456'],
  ['on a line of its own', '\n123456\r\n'],
  ['full width', '１２３４５６'],
  ['in Bengali', '১২৩৪৫৬'],
  ['in Arabic', '١٢٣٤٥٦'],
  ['in Persian', '۱۲۳۴۵۶'],
  ['in Devanagari', '१२३४५६'],
  ['in bold digits of mathematics', '𝟏𝟐𝟑𝟒𝟓𝟔'],
  ['in the last row of mathematics', '𝟷𝟸𝟹𝟺𝟻𝟼'],
  ['in a sentence', 'Your code is 123456'],
  ['in a sentence that goes on', 'Your code is 123456. It works for 5 minutes.'],
  ['in halves in a sentence', 'Your code is 123-456. It works for 5 minutes.'],
  ['between letters that need no space', '認証コードは123456です'],
  ['in a sentence of its own digits', 'আপনার কোড ১২৩৪৫৬'],
  ['after a sender’s letter', 'G-123456'],
  ['after a hash', '#123456'],
  ['twice, as a message bound to a site says it', 'Your code is 123456\n\n@bank.example #123456'],
  ['before a line that begins with a number', '123456\n5 minutes left'],
  ['beside an amount', 'Send EUR 1,250.00 to Harbour Studios: 123456'],
  ['beside an amount of as many digits', 'Send EUR 6543.21 with 123456'],
  ['beside a phone number', 'Call 0800 654 321 if you did not ask for 123456'],
])('understands a code %s', (_, typed) => {
  expect(toCode(typed)).toBe('123456')
})

it.each([
  ['nothing', ''],
  ['five digits', '12345'],
  ['seven digits', '1234567'],
  ['five digits and a letter', '12345a'],
  ['words alone', 'Your code'],
  ['two codes', '123456 or 654321'],
  ['an amount', '1,234.56'],
  ['an amount in a sentence', 'Send EUR 1234.56 now'],
  ['a phone number in a sentence', 'Call +353 85 123 4567'],
  ['an amount in a longer one', 'Send 1,123,456.00 now'],
  ['digits that count something else', '①②③④⑤⑥'],
])('makes no code of %s', (_, typed) => {
  expect(toCode(typed)).toBeUndefined()
})

it('knows the digits of every script', () => {
  expect(zeros.length).toBeGreaterThan(60)
  for (const zero of zeros) {
    const typed = [9, 0, 1, 5, 7, 3].map((value) => String.fromCodePoint(zero + value)).join('')
    expect(toCode(typed), zero.toString(16)).toBe('901573')
  }
})
