import { expect, it } from 'vitest'
import { explainDeadline } from './explainDeadline.js'
import { formatSpan } from './formatSpan.js'

const until = (to: number) => ({ from: 0, to })

it.each([
  [
    { token: until(300_000), payer: until(240_000), decidedBy: 'payer' },
    'Payer clock decides: it runs out 1:00 before the token clock.',
  ],
  [
    { token: until(300_000), payer: until(300_000), decidedBy: 'token' },
    'Token clock decides: it runs out together with the payer clock, and comes first by rule.',
  ],
  [
    { token: until(300_000), payer: until(300_012.4), decidedBy: 'token' },
    'Token clock decides: it runs out 12 ms before the payer clock.',
  ],
  [
    { token: until(300_000), payer: until(301_000.2), decidedBy: 'token' },
    'Token clock decides: it runs out 0:01 before the payer clock.',
  ],
  [
    { token: until(300_000), payer: until(310_000), ceiling: until(90_000), decidedBy: 'ceiling' },
    'Ceiling decides: it runs out 3:30 before the token clock.',
  ],
  [
    { token: until(300_000), payer: until(310_000), ceiling: until(305_000), decidedBy: 'token' },
    'Token clock decides: it runs out 0:05 before the ceiling.',
  ],
] as const)('says which limit decides, and by how much: %#', (limits, words) => {
  expect(explainDeadline(limits)).toBe(words)
})

it.each([
  [-1, '0:00'],
  [0, '0:00'],
  [1, '0:01'],
  [59_001, '1:00'],
  [300_000, '5:00'],
  [3_599_000, '59:59'],
  [3_661_000, '1:01:01'],
])('writes %i ms as %s', (ms, written) => {
  expect(formatSpan(ms)).toBe(written)
})
