import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { createPayments } from './createPayments.test.fixture.js'
import { PaymentTracker } from './PaymentTracker.js'
import type { PaymentRef } from './TrackedPayment.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

type Make = (payments: ReturnType<typeof createPayments>, stage: Stage) => Promise<PaymentRef>

const made = new WeakMap<Stage, PaymentRef>()

/** Makes the payment before the story begins, as another page would have. */
const make =
  (payment: Make) =>
  async ({ stage }: { stage: Stage }): Promise<void> => {
    made.set(stage, await payment(createPayments(stage.weavr, stage.sandbox), stage))
  }

const meta = preview.meta({
  title: 'Money/PaymentTracker',
  component: PaymentTracker,
  args: {
    payment: { type: 'transfers' as const, id: '' },
    payAgainHref: ({ type, id }) => `#${type}/${id}`,
    onChangeDetails: () => {},
    hint: 'Sandbox: use 123456',
  },
  render: (args, { stage }) => (
    <main>
      <PaymentTracker {...args} payment={made.get(stage) ?? args.payment} />
    </main>
  ),
})

const title = (canvasElement: HTMLElement, name: string) =>
  within(canvasElement).findByRole('heading', { level: 2, name })
const inAnHour = (stage: Stage) => ({
  scheduledTimestamp: String(stage.clock.trueClock.wallMs() + 3_600_000),
})

/** Their bank knows the account by nearly this name: taking its name is the first thing to do. */
export const CloseMatch = meta.story({
  beforeEach: make(({ wire }) => wire('Close match Harbour Studios Ltd')),
  async play({ canvas, canvasElement }) {
    await title(canvasElement, 'Check the payee')
    await userEvent.click(canvas.getByRole('button', { name: 'Use “Harbour Studios Ltd”' }))
    await waitFor(() => expect(canvas.getByText('The name matches the account.')).toBeVisible())
    await expect(await title(canvasElement, 'Confirm to send')).toHaveFocus()
  },
})

/** As above, before anything is pressed. */
export const CloseMatchShown = meta.story({
  beforeEach: make(({ wire }) => wire('Close match Harbour Studios Ltd')),
  play: async ({ canvasElement }) => void (await title(canvasElement, 'Check the payee')),
})

/** The name fits, the kind does not. */
export const OtherKind = meta.story({
  beforeEach: make(({ british }) => british('CLOSE_MATCH', 'BAMM', 'Harbour Studios Ltd')),
  async play({ canvas }) {
    await expect(await canvas.findByText('This is a business account, not a personal one.')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Change it' })).toBeVisible()
  },
})

/** Nobody sends by mistake: the filled button stops, going on is text and needs a tick. */
export const NoMatch = meta.story({
  beforeEach: make(({ wire }) => wire('No match Harbour')),
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send anyway' }))
    await expect(canvas.getByText('Tick the box first, if you have checked with them.')).toBeVisible()
    await userEvent.click(canvas.getByLabelText('I checked with them another way'))
    await expect(canvas.queryByText('Tick the box first, if you have checked with them.')).toBeNull()
  },
})

/** The payer stops: nothing moves, and there is a way back. */
export const Stopped = meta.story({
  beforeEach: make(({ wire }) => wire('No match Harbour')),
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel payment' }))
    await expect(canvas.getByText(/^You stopped here/).closest('[role=status]')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Continue with this payment' }))
    await expect(canvas.getByRole('button', { name: 'Cancel payment' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel payment' }))
  },
})

/** No account has these details: there is nothing to continue with. */
export const NoAccount = meta.story({
  beforeEach: make(({ british }) => british('NOT_POSSIBLE', 'AC01')),
  async play({ canvas }) {
    await expect(await canvas.findByText('There is no account with these details.')).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Continue' })).toBeNull()
  },
})

/** The account went to another bank. */
export const Moved = meta.story({
  beforeEach: make(({ british }) => british('NO_MATCH', 'CASS')),
  async play({ canvas }) {
    await expect(await canvas.findByText(/^This account has moved/)).toBeVisible()
  },
})

/** The bank could not say. */
export const NotPossible = meta.story({
  beforeEach: make(({ wire }) => wire('Not possible Harbour')),
  async play({ canvas }) {
    await expect(await canvas.findByText(/^Their bank couldn’t check the name/)).toBeVisible()
  },
})

/** The name fits: said always, with what it does not prove. Then its code. */
export const Code = meta.story({
  beforeEach: make(({ wire }) => wire('Lombard Yard Properties')),
  async play({ canvas }) {
    await expect(await canvas.findByText('The name matches the account.')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
    await userEvent.type(await screen.findByLabelText('Code from the text message'), '123456{Enter}')
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'On its way' })).toBeVisible())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'On its way' })).toHaveFocus())
  },
})

/** As above, before anything is pressed. */
export const CodeShown = meta.story({
  beforeEach: make(({ wire }) => wire('Lombard Yard Properties')),
  play: async ({ canvasElement }) => void (await title(canvasElement, 'Confirm to send')),
})

/** Its time has not come: it can be taken back. */
export const Scheduled = meta.story({
  beforeEach: make(({ transfer }, stage) => transfer(210_000, inAnHour(stage))),
  async play({ canvas }) {
    await expect(await canvas.findByRole('button', { name: 'Cancel payment' })).toBeVisible()
  },
})

/** Taken back. */
export const Cancelled = meta.story({
  beforeEach: make(({ transfer }, stage) => transfer(210_000, inAnHour(stage))),
  async play({ canvas, canvasElement }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel payment' }))
    await title(canvasElement, 'Cancelled')
    await expect(canvas.getByText(/stays in/).closest('[role=status]')).toBeVisible()
  },
})

/** Small enough to need no code, and says so. */
export const OnItsWay = meta.story({
  beforeEach: make(({ wire }) => wire('Lombard Yard Properties', 2_500)),
  async play({ canvas, canvasElement }) {
    await title(canvasElement, 'On its way')
    await expect(canvas.getByText('No code needed: small payment')).toBeVisible()
    await expect(canvasElement.querySelector('[aria-current=step]')).toHaveTextContent('On its way')
  },
})

/** Weavr looks at it. */
export const BeingChecked = meta.story({
  beforeEach: make(({ send, inState }) => inState(send(), 'PENDING')),
  play: async ({ canvasElement }) => void (await title(canvasElement, 'Being checked')),
})

/** Sent: neither green nor a party. There is a proof. */
export const Sent = meta.story({
  beforeEach: make(({ wire, inState }) => inState(wire('Lombard Yard Properties'), 'COMPLETED')),
  async play({ canvas, canvasElement }) {
    await title(canvasElement, 'Sent')
    await expect(canvas.getByRole('button', { name: 'Get a proof it was sent' })).toBeVisible()
  },
})

/** Refused: what it means for the money, and the way to do it again. */
export const NotSent = meta.story({
  beforeEach: make(({ wire, inState }) => inState(wire('Rejected Ltd'), 'REJECTED')),
  async play({ canvas, canvasElement }) {
    await title(canvasElement, 'Not sent')
    await expect(canvas.getByRole('link', { name: 'Pay again with the same details' })).toBeVisible()
  },
})

/** The payee's bank returned it. */
export const CameBack = meta.story({
  beforeEach: make(({ wire, inState }) => inState(wire('Returned Ltd'), 'RETURNED')),
  play: async ({ canvasElement }) => void (await title(canvasElement, 'Came back')),
})

/** Nobody knows whether it was cancelled: only Weavr can tell. */
export const UnknownOutcome = meta.story({
  beforeEach: make(({ transfer }, stage) => transfer(210_000, inAnHour(stage))),
  async play({ canvas, stage }) {
    const cancel = await canvas.findByRole('button', { name: 'Cancel payment' })
    stage.sandbox.faults.add({ operationId: 'transferCancel', networkError: true, times: 1 })
    await userEvent.click(cancel)
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/^We can’t tell yet/)
    await expect(canvas.getByRole('button', { name: 'Check now' })).toBeVisible()
  },
})

/** It takes a while. */
export const Loading = meta.story({
  beforeEach: make(async ({ transfer }, stage) => {
    const payment = await transfer()
    stage.sandbox.faults.add({ operationId: 'transferGet', latencyMs: 60_000 })
    return payment
  }),
  async play({ canvas, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvas.getByText('Loading the payment')).toHaveRole('status'))
  },
})

/** It could not be read: that says nothing about the payment. */
export const Failed = meta.story({
  beforeEach: make(async ({ transfer }, stage) => {
    const payment = await transfer()
    stage.sandbox.faults.add({ operationId: 'transferGet', status: 400 })
    return payment
  }),
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/That changes nothing about it/)
  },
})

/** The payer's role may not see it. */
export const NoPermission = meta.story({
  beforeEach: make(async ({ transfer }, stage) => {
    const payment = await transfer()
    stage.sandbox.faults.add({
      operationId: 'transferGet',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
    return payment
  }),
  async play({ canvas }) {
    await expect(await canvas.findByText('Your role can’t see payments. Ask an admin.')).toBeVisible()
  },
})

/** Without a connection: what is loaded stays, and nothing can be pressed. */
export const Offline = meta.story({
  async beforeEach(context) {
    await make(({ transfer }, stage) => transfer(210_000, inAnHour(stage)))(context)
    return comeBack()
  },
  async play({ canvas, stage }) {
    await canvas.findByRole('button', { name: 'Cancel payment' })
    await loseConnection(stage, 'Cancel payment')
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  beforeEach: make(({ wire }) => wire('No match Harbour')),
  play: async ({ canvasElement }) => void (await title(canvasElement, 'Check the payee')),
})

/** Right to left, 320 px wide, with a long name: nothing is cut, the account keeps its direction. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  beforeEach: make(({ wire }) =>
    wire('Close match Internationale Gesellschaft für Straßenbahnoberleitungsinstandhaltung mbH & Co. KG'),
  ),
  async play({ canvasElement }) {
    await title(canvasElement, 'Check the payee')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  beforeEach: make(({ wire }) => wire('No match Harbour')),
  play: async ({ canvasElement }) => void (await title(canvasElement, 'Check the payee')),
})
