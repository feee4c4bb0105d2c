import { screen } from '@testing-library/react'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it } from 'vitest'
import { translatePage } from '../../internal/translatePage.test.fixture.js'
import { Money, type MoneyProps } from './Money.js'

const show = async (props: MoneyProps, locale = 'en') => {
  await renderWithWeavr(<Money {...props} data-testid="money" />, { locale })
  return screen.getByTestId('money')
}
const eur = (amount: number) => ({ currency: 'EUR', amount })

it.each([
  ['an amount', { value: eur(125_000) }, '€1,250.00'],
  ['no minor units', { value: { currency: 'JPY', amount: 1250 } }, '¥1,250'],
  ['three of them', { value: { currency: 'KWD', amount: 1250 } }, 'KWD 1.250'],
  ['its code', { value: eur(1), currencyDisplay: 'code' as const }, 'EUR 0.01'],
  ['money in, in words too', { value: eur(100), movement: true }, '+€1.00 money in'],
  ['money out, in words too', { value: eur(-100), movement: true }, '−€1.00 money out'],
  ['nothing that moved', { value: eur(0), movement: true }, '€0.00'],
  ['what is not known, never zero', { value: undefined }, '– not known yet'],
])('writes %s', async (_, props, text) => {
  expect((await show(props)).textContent).toBe(text)
})

it('writes as the page does, and keeps its direction', async () => {
  const money = await show({ value: eur(-125_000) }, 'de')
  expect(money.tagName).toBe('BDI')
  expect(money.textContent).toBe('−1.250,00 €')
})

it('shows what it has become, and in words of its own, where the browser translates the page', async () => {
  const { rerender } = await renderWithWeavr(<Money value={eur(100)} movement data-testid="money" />)
  const money = screen.getByTestId('money')
  translatePage()
  expect(money.textContent).toBe('+€1.00 MONEY IN')
  rerender(<Money value={eur(-200)} movement data-testid="money" />)
  expect(money.textContent).toBe('−€2.00 money out')
  // Not every one keeps off what is marked.
  money.removeAttribute('translate')
  for (const value of [undefined, eur(300), undefined]) {
    translatePage()
    rerender(<Money value={value} data-testid="money" />)
    expect(money.textContent).toBe(value ? '€3.00' : '– not known yet')
  }
})
