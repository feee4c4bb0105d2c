import { screen } from '@testing-library/react'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it } from 'vitest'
import { ManagedAccountBalance } from './ManagedAccountBalance.js'

const show = async (balances: { availableBalance?: number; actualBalance?: number }) => {
  await renderWithWeavr(<ManagedAccountBalance account={{ currency: 'EUR', balances }} data-testid="b" />)
  return screen.getByTestId('b').textContent
}

it.each([
  [
    'what is there and what is held, where not all can be spent',
    { availableBalance: 4_821_065, actualBalance: 4_901_065 },
    'Available €48,210.65€49,010.65 on the account · €800.00 held',
  ],
  ['one amount where all can be spent', { availableBalance: 100, actualBalance: 100 }, 'Available €1.00'],
  ['a dash for what is not known, never zero', {}, 'Available – not known yet'],
])('shows %s', async (_, balances, text) => {
  expect(await show(balances)).toBe(text)
})
