import { screen, waitFor, within } from '@testing-library/react'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it } from 'vitest'
import { BalanceChart, type BalanceChartProps } from './BalanceChart.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const idOf = (name: string) =>
  [...Object.values(sandbox.state.managedAccounts), ...Object.values(sandbox.state.managedCards)].find(
    ({ friendlyName }) => friendlyName === name,
  )!.id
const open = (props: Partial<BalanceChartProps> = {}) =>
  renderWithWeavr(
    <BalanceChart instrument={{ type: 'managed_accounts', id: idOf('Main account') }} {...props} />,
    { sandbox, clock, expiryPrompt: false, signedIn: true, locale: 'en-GB' },
  )

it('says in words what the line shows, and is named by it', async () => {
  await open()
  const words = /^Up €10,993.92 since 1 January. Lowest €37,\d{3}.\d\d on \d+ January.$/
  expect(await screen.findByRole('figure', { name: words })).toBeInTheDocument()
  expect(screen.getByRole('img', { name: words })).toBeInTheDocument()
})

it('has every point in a table', async () => {
  await open()
  const table = within(await screen.findByRole('table', { hidden: true }))
  const balances = table.getAllByRole('cell', { hidden: true }).map((cell) => cell.textContent)
  expect(balances[0]).toBe('€37,359.23')
  expect(balances.at(-1)).toBe('€48,353.15')
  expect(balances.length).toBe(
    (document.querySelector('[data-part=line]')!.getAttribute('d')!.match(/V/g)?.length ?? 0) + 1,
  )
})

it('is drawn without inline styles, four days at most below it', async () => {
  await open()
  await screen.findByRole('img')
  expect(document.querySelector('[data-weavr=balance-chart] [style]')).toBeNull()
  expect(document.querySelectorAll('[data-part=days] > span').length).toBeLessThanOrEqual(4)
})

it.each([
  ['nothing moved', { period: { name: 'custom', from: '2001-01-01', to: '2001-01-31' } }, /^Nothing moved/],
] as const)('says so in place of an empty axis: %s', async (_, props, words) => {
  await open(props)
  expect(await screen.findByText(words)).toBeInTheDocument()
  expect(screen.queryByRole('img')).toBeNull()
})

it('says that a card which spends from an account has no balance', async () => {
  await open({ instrument: { type: 'managed_cards', id: idOf('Software subscriptions') } })
  expect(await screen.findByText(/^This card spends from an account/)).toBeInTheDocument()
})

it('never looks empty where it failed', async () => {
  sandbox.faults.add({ operationId: 'managedAccountStatement', status: 400 })
  await open()
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('We couldn’t load the balance.'))
})
