import { expect, it } from 'vitest'
import { convert } from './convert.js'

it.each([
  [1_000, 'EUR', 'GBP', 860],
  [1_000, 'EUR', 'JPY', 1_620],
  [1_000, 'EUR', 'KWD', 3_350],
  [335, 'KWD', 'EUR', 100],
  [1_030, 'CLP', 'EUR', 100],
  [100, 'EUR', 'HUF', 39_500],
])('takes %d of %s in minor units for as many %s as it has: %d', (amount, from, to, expected) => {
  expect(convert(amount, from, to)).toBe(expected)
})
