import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, vi } from 'vitest'
import { SpendControls } from './SpendControls.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const named = (name: string) =>
  Object.values(sandbox.state.managedCards).find(({ friendlyName }) => friendlyName === name)!

async function open(name = 'Software subscriptions') {
  const view = await renderWithWeavr(<SpendControls cardId={named(name).id} />, {
    sandbox,
    clock,
    expiryPrompt: false,
    signedIn: true,
  })
  await screen.findByRole('button', { name: 'Save' })
  return view
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const group = (name: string) => within(screen.getByRole('group', { name }))
const saved = () => screen.findByText('Saved. New payments follow these rules at once.')

it('shows what is left, and the rules as they are', async () => {
  await open()
  expect(screen.getByRole('meter')).toHaveAccessibleName(/^EUR\s[\d,.]+ left of EUR\s500.00 this month$/)
  expect(screen.getByLabelText('Up to (EUR)')).toHaveValue('500.00')
  expect(screen.getByLabelText('Each')).toHaveDisplayValue('Month')
  expect(screen.getByRole('switch', { name: 'Online payments' })).toBeChecked()
  expect(screen.getByRole('switch', { name: 'Cash machines' })).not.toBeChecked()
  expect(group('Kinds of shops').getByRole('radio', { name: 'Allow only these' })).toBeChecked()
  expect(screen.getByText('Software shops', { selector: 'bdi' })).toBeInTheDocument()
  expect(screen.getByText(/^No payment above EUR\s400.00$/)).toBeInTheDocument()
})

it('shows the rules of others, which win, as words', async () => {
  sandbox.faults.add({
    operationId: 'managedCardSpendRulesGet',
    status: 200,
    body: {
      identityLevelSpendRules: { allowECommerce: false, blockedMerchantCountries: ['FR', 'DE'] },
      profileLevelSpendRules: { blockedMerchantCategories: ['7995'], maxTransactionAmount: 1 },
    },
  })
  await open('Maya, studio')
  expect(screen.getByText('Online payments are off: set by your company')).toBeInTheDocument()
  expect(screen.queryByRole('switch', { name: 'Online payments' })).toBeNull()
  expect(screen.getByText('Set by your company: Never France, Germany')).toBeInTheDocument()
  expect(screen.getByText('Set by your provider: Never Betting')).toBeInTheDocument()
})

it('saves all of it once, and leaves alone what it does not show', async () => {
  await open()
  await userEvent.clear(screen.getByLabelText('Up to (EUR)'))
  await userEvent.type(screen.getByLabelText('Up to (EUR)'), '1,250.50')
  await press('Add a limit')
  await userEvent.type(screen.getAllByLabelText('Up to (EUR)')[1]!, '90')
  await userEvent.selectOptions(screen.getAllByLabelText('Each')[1]!, 'Day')
  await userEvent.click(screen.getByRole('switch', { name: 'Cash machines' }))
  await userEvent.click(group('Countries').getByRole('radio', { name: 'Block these' }))
  await userEvent.selectOptions(screen.getByLabelText('Add a country'), 'France')
  await userEvent.click(group('Kinds of shops').getByRole('radio', { name: 'In all kinds of shops' }))
  await press('Save')
  await saved()
  expect(named('Software subscriptions').spendRules).toMatchObject({
    spendLimit: [
      { interval: 'MONTHLY', value: { currency: 'EUR', amount: 125_050 } },
      { interval: 'DAILY', value: { currency: 'EUR', amount: 9_000 } },
    ],
    allowAtm: true,
    blockedMerchantCountries: ['FR'],
    allowedMerchantCategories: [],
    maxTransactionAmount: 40_000,
  })
  expect(screen.getByLabelText('Add a country')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('switch', { name: 'Cash machines' }))
  expect(screen.queryByText(/^Saved/)).toBeNull()
})

it('gives first rules to a card that has none, and takes limits away again', async () => {
  await open('Maya, studio')
  expect(screen.getByText(/No limit of its own/)).toBeInTheDocument()
  await press('Add a limit')
  expect(screen.getByLabelText('Up to (EUR)')).toHaveFocus()
  await userEvent.type(screen.getByLabelText('Up to (EUR)'), '700')
  await press('Save')
  await saved()
  expect(named('Maya, studio').spendRules?.spendLimit).toEqual([
    { interval: 'MONTHLY', value: { currency: 'EUR', amount: 70_000 } },
  ])
  await screen.findByRole('meter')
  await press('Remove the limit: Month')
  await press('Save')
  await waitFor(() => expect(named('Maya, studio').spendRules?.spendLimit).toEqual([]))
})

it('offers an interval once', async () => {
  await open()
  await press('Add a limit')
  const intervals = within(screen.getAllByLabelText('Each')[1]!).getAllByRole('option')
  expect(intervals.map(({ textContent }) => textContent)).not.toContain('Month')
})

it('sends nothing that is not right: nothing is unlimited by a zero, and no list is empty', async () => {
  const asked = vi.fn(() => false)
  sandbox.faults.add({ operationId: 'managedCardSpendRulesUpdate', match: asked })
  await open()
  await userEvent.clear(screen.getByLabelText('Up to (EUR)'))
  await userEvent.type(screen.getByLabelText('Up to (EUR)'), '0')
  await userEvent.click(group('Countries').getByRole('radio', { name: 'Allow only these' }))
  await press('Save')
  const summary = screen.getByRole('group', { name: 'Please check:' })
  expect(summary).toHaveTextContent('Month: Enter an amount above zero.')
  expect(summary).toHaveTextContent('Add at least one country')
  expect(asked).not.toHaveBeenCalled()
})

it('takes one of a list away, and keeps the focus beside it', async () => {
  await open()
  await press('Remove Software shops')
  expect(screen.queryByText('Software shops', { selector: 'bdi' })).toBeNull()
  expect(screen.getByLabelText('Add a kind of shop')).toHaveFocus()
})

it('shows the balance of a prepaid card in place of limits, and sends none', async () => {
  await open('Travel')
  expect(screen.getByText(/A prepaid card has no limits/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Add a limit' })).toBeNull()
  await userEvent.click(screen.getByRole('switch', { name: 'Contactless payments' }))
  await press('Save')
  await saved()
  expect(named('Travel').spendRules).toMatchObject({ allowContactless: false })
  expect(named('Travel').spendRules).not.toHaveProperty('spendLimit')
})

it('says that somebody was quicker, and replaces their rules at the next press', async () => {
  await open('Maya, studio')
  named('Maya, studio').spendRules = { allowAtm: false }
  await press('Save')
  expect(await screen.findByText(/Somebody has set rules for this card meanwhile/)).toBeInTheDocument()
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Save' })).not.toHaveAttribute('aria-busy', 'true'),
  )
  await press('Save')
  await saved()
  expect(named('Maya, studio').spendRules).toMatchObject({ allowAtm: true })
})

it('says that nobody knows, and asks for the very same again', async () => {
  const { clock: shown } = await open()
  const lift = sandbox.faults.add({ operationId: 'managedCardSpendRulesUpdate', networkError: 'answer-lost' })
  await press('Save')
  await shown.advance(60_000)
  expect(await screen.findByText('We can’t tell yet if this was saved.')).toBeInTheDocument()
  lift()
  await press('Check now')
  await saved()
})
