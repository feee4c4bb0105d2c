import { expect, it } from 'vitest'
import { plotBalance } from './plotBalance.js'

it('draws a step for each movement, from zero, to the end of the period', () => {
  const points = [
    { at: 0, amount: 100 },
    { at: 50, amount: 200 },
  ]
  expect(plotBalance(points, 0, 100)).toEqual({
    line: 'M0 150H500V0H1000',
    area: 'M0 150H500V0H1000V300H0Z',
    zero: undefined,
  })
})

it('shows where zero lies once the balance was below it', () => {
  const points = [
    { at: 0, amount: 100 },
    { at: 50, amount: -100 },
  ]
  expect(plotBalance(points, 0, 100)).toMatchObject({ line: 'M0 0H500V300H1000', zero: 150 })
})

it('draws a line on the floor for an account with nothing on it', () => {
  expect(plotBalance([{ at: 0, amount: 0 }], 0, 100).line).toBe('M0 300H1000')
})
