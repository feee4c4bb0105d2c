import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { WaitingPage } from './WaitingPage.test.fixture.js'

const meta = preview.meta({
  title: 'Money/ConfirmationDialog',
  component: WaitingPage,
  args: { make: async ({ wire }) => [await wire('Lombard Yard Properties', 125_000)] },
  parameters: { docs: { story: { inline: false, iframeHeight: '44rem' } } },
})

const open = async () => userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
const field = () => screen.findByLabelText('Code from the text message')
const says = (words: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words))
const rows = () =>
  within(screen.getByRole('dialog'))
    .getAllByRole('term')
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`)

async function enter(code: string) {
  const input = await field()
  await userEvent.clear(input)
  await userEvent.type(input, code + '{Enter}')
}

/** How much, to whom, from where and when; then the code. The button says what it does. */
export const Code = meta.story({
  async play() {
    await open()
    await expect(await field()).toHaveFocus()
    await expect(rows()).toEqual([
      'Amount: €1,250.00',
      'To: Lombard Yard PropertiesIE29 AIBK 9311 5212 3456 78',
      'From: Main account',
      'When: As soon as you confirm',
      'Reference: Rent',
    ])
    await expect(screen.getByText(/The text message names the same amount and payee/)).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Send €1,250.00' })).toBeVisible()
  },
})

/** The code is on its way to Weavr, and the button says so. */
export const Verifying = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({ operationId: 'multipleSCAVerify', latencyMs: 5_000 })
    await open()
    await enter('123456')
    await expect(await screen.findByRole('button', { name: 'Checking…' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  },
})

/** Sent: the dialog closes, and the focus is back on what opened it. */
export const Confirmed = meta.story({
  async play({ stage }) {
    await open()
    await enter('123 456')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expect(screen.getByRole('button', { name: 'Continue' })).toHaveFocus()
    await expect(Object.values(stage.sandbox.state.payments).some(({ state }) => state === 'SUBMITTED')).toBe(
      true,
    )
  },
})

/** A wrong code. Amount and payee stay where they are. */
export const Wrong = meta.story({
  async play() {
    await open()
    await enter('000000')
    await says('That code isn’t right.')
    await expect(screen.getByText('Lombard Yard Properties')).toBeVisible()
  },
})

/** The next wrong code is the last. */
export const OneTryLeft = meta.story({
  async play() {
    await open()
    await enter('000000')
    await says('That code isn’t right.')
    await enter('000001')
    await says('One try left.')
  },
})

/** Too many: the payment goes on waiting, and a new code can be had once 15 seconds have passed. */
export const UsedUp = meta.story({
  async play({ stage }) {
    await open()
    for (const words of [
      'That code isn’t right.',
      'One try left.',
      'Too many wrong codes. Send a new one.',
    ]) {
      await enter('000000')
      await says(words)
    }
    await expect(screen.getByRole('button', { name: 'Send a new code' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await stage.clock.advance(15_000)
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Send a new code' })).toHaveAttribute(
        'aria-disabled',
        'false',
      ),
    )
  },
})

/** Where the last wrong code ends the thing itself, as it does a batch of payees, no new code is offered. */
export const Stopped = meta.story({
  args: { type: 'beneficiary_batches', make: async ({ payees }) => [await payees('Atelier Nord')] },
  async play() {
    await open()
    for (const words of [
      'That code isn’t right.',
      'One try left.',
      'It was stopped, and nothing was done.',
    ]) {
      await enter('000000')
      await says(words)
    }
    await expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
    await expect(screen.getByText('Atelier Nord')).toBeVisible()
  },
})

/** Five minutes are over, though the payer has stayed signed in. */
export const Expired = meta.story({
  async play({ stage }) {
    await open()
    await field()
    await stage.clock.advance(200_000)
    stage.tab.act()
    await stage.weavr.api.GET('/managed_accounts', { intent: 'user' })
    await stage.clock.advance(100_000)
    await says('That code has run out. Send a new one.')
    await expect(screen.getByRole('button', { name: 'Send a new code' })).toHaveAttribute(
      'aria-disabled',
      'false',
    )
  },
})

/** After 15 seconds another code can be had. */
export const Resend = meta.story({
  async play({ stage }) {
    await open()
    await field()
    await stage.clock.advance(15_000)
    await userEvent.click(await screen.findByRole('button', { name: 'Send a new code' }))
    await expect(
      await screen.findByText('We sent a new code to the phone ending 23. Only the newest code works.'),
    ).toBeVisible()
  },
})

/** Weavr sends no more codes for this payment: it has to be made again. */
export const NoCodes = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'multipleSCAChallenge',
      status: 409,
      body: { errorCode: 'CHALLENGE_LIMIT_EXCEEDED' },
    })
    await open()
    await says('No codes left for this. Close it and start again.')
    await expect(screen.getByRole('button', { name: 'Close' })).toBeVisible()
  },
})

/** Somebody else confirmed or cancelled it meanwhile. */
export const Gone = meta.story({
  async play({ stage }) {
    await open()
    await field()
    for (const payment of Object.values(stage.sandbox.state.payments))
      if (payment.state === 'PENDING_CHALLENGE') payment.state = 'CANCELLED'
    await enter('123456')
    await says('This isn’t waiting for a code any more. Check Activity before you do it again.')
  },
})

/** No phone yet: it is enrolled first, and the payment then gets a code of its own. */
export const EnrolmentNeeded = meta.story({
  async play({ stage }) {
    for (const user of Object.values(stage.sandbox.state.users)) user.factors = []
    await open()
    await userEvent.click(await screen.findByRole('button', { name: 'Add a phone' }))
    await expect(await screen.findByText(/Entering them adds the phone/)).toBeVisible()
    await enter('123456')
    await expect(await screen.findByText('We sent 6 digits to the phone ending 23.')).toBeVisible()
  },
})

/** No connection: nothing was sent, and that is said. */
export const Offline = meta.story({
  async play({ stage }) {
    await screen.findByRole('button', { name: 'Continue' })
    stage.sandbox.faults.add({ networkError: true })
    await open()
    await says(/offline.*Nothing has happened/)
    await expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
})

function withDevice({ sandbox }: Stage) {
  for (const user of Object.values(sandbox.state.users))
    user.factors = [...user.factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
}

/** A device is asked; a text message is the way out. */
export const PushWaiting = meta.story({
  args: { push: { channel: 'BIOMETRIC', outcome: () => new Promise(() => {}) } },
  async play({ stage }) {
    withDevice(stage)
    await open()
    await expect(await screen.findByText('Approve on your phone.')).toBeVisible()
    await expect(screen.getByText('€1,250.00')).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Use a text message' })).toBeVisible()
  },
})

/** The device said no. */
export const PushDeclined = meta.story({
  args: { push: { channel: 'BIOMETRIC', outcome: () => Promise.resolve('declined') } },
  async play({ stage }) {
    withDevice(stage)
    await open()
    await says('It was declined on your phone.')
    await expect(screen.getByRole('button', { name: 'Ask again' })).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Use a text message' })).toBeVisible()
  },
})

/** Goes out on a day: said in full, with the zone. */
export const Scheduled = meta.story({
  args: {
    make: async ({ wire }) => [
      await wire('Lombard Yard Properties', 125_000, {
        scheduledTimestamp: String(Date.UTC(2026, 0, 17, 9)),
      }),
    ],
  },
  async play() {
    await open()
    await field()
    await expect(rows().at(-2)).toMatch(/^When: \w+day, .*20\d\d.*\d/)
  },
})

/** Many at once: one sum for each currency, how many, and every payee. */
export const Many = meta.story({
  args: {
    async make({ wire, britishWire }) {
      return [
        await wire('Lombard Yard Properties', 125_000),
        await wire('Byrne Accountants', 75_050, { description: 'Quarterly accounts' }),
        await britishWire('Shoreditch Desks', 42_000),
      ]
    },
  },
  async play() {
    await open()
    await field()
    await expect(
      screen.getByText('EUR 2,000.50', { normalizer: (text) => text.replace(/\s/g, ' ') }),
    ).toBeVisible()
    await expect(
      screen.getByText('GBP 420.00', { normalizer: (text) => text.replace(/\s/g, ' ') }),
    ).toBeVisible()
    await expect(screen.getByText('3 to confirm')).toBeVisible()
    await expect(screen.getByText('12-34-56 98765432')).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Send 3 payments' })).toBeVisible()
  },
})

/** Payees that are added together: no money moves, and the button says so. */
export const Payees = meta.story({
  args: {
    type: 'beneficiary_batches',
    make: async ({ payees }) => [await payees('Atelier Nord', 'Byrne Accountants', 'Shoreditch Desks')],
  },
  async play() {
    await open()
    await field()
    await expect(screen.getByText('3 to confirm')).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Add 3 payees' })).toBeVisible()
  },
})

/** The payer's word that an account elsewhere is theirs. */
export const LinkedAccount = meta.story({
  args: {
    type: 'linked_account_declaration',
    make: async ({ linkedAccount }) => [await linkedAccount('Northwind Studio Ltd')],
  },
  async play() {
    await open()
    await field()
    await expect(rows()).toEqual(['Account: Northwind Studio LtdFR14 2004 1010 0505 0001 3M02 606'])
    await expect(screen.getByRole('button', { name: 'Confirm this account' })).toBeVisible()
  },
})
