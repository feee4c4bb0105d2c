import { demoUser, sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { arabicWaysIn } from '../../../../../.storybook/stage/arabicWaysIn.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { typeIntoFrame } from '../../../../../.storybook/stage/typeIntoFrame.js'
import { SignUp } from './SignUp.js'
import type { SignUpType } from './SignUpState.js'

const meta = preview.meta({
  title: 'Ways in/SignUp',
  component: SignUp,
  args: {
    type: 'corporate' as SignUpType,
    profileId: sandboxProfiles.corporate,
    ipAddress: '203.0.113.5',
    onSignIn: () => {},
    onFinish: () => {},
  },
  render: (args) => (
    <main className="story-panel">
      <SignUp {...args} />
    </main>
  ),
  parameters: { stage: { secure: true, signedIn: false } },
})

const consumer = { type: 'consumer' as SignUpType, profileId: sandboxProfiles.consumer }

const nora = {
  name: 'Nora',
  surname: 'Byrne',
  email: 'nora@example.org',
  countryCode: '+353',
  number: '085 111 2223',
}
const company = {
  ...nora,
  companyPosition: 'DIRECTOR',
  companyName: 'Byrne Ceramics',
  companyType: 'LLC',
  registrationNumber: '700100',
  registrationCountry: 'IE',
}

type Canvas = HTMLElement
const press = async (canvas: Canvas, name: string) =>
  userEvent.click(await within(canvas).findByRole('button', { name }))
const heading = async (canvas: Canvas, name: string) =>
  waitFor(() => expect(within(canvas).getByRole('heading', { name })).toBeVisible())

async function fill(canvas: Canvas, fields: Record<string, string>) {
  for (const [name, value] of Object.entries(fields)) {
    const field = canvas.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)!
    await fireEvent[field instanceof HTMLSelectElement ? 'change' : 'input'](field, { target: { value } })
  }
}

async function toEmail(canvas: Canvas) {
  await fill(canvas, company)
  await press(canvas, 'Go on')
  await heading(canvas, 'Check your e-mail')
}

async function toPassword(canvas: Canvas) {
  await toEmail(canvas)
  await fill(canvas, { code: '123456' })
  await press(canvas, 'Confirm the address')
  await heading(canvas, 'Choose a password')
}

async function toPhone(canvas: Canvas) {
  await toPassword(canvas)
  await typeIntoFrame(canvas, 'New password', 'Ceramics-2026')
  await press(canvas, 'Save and go on')
  await heading(canvas, 'Confirm your phone')
}

async function toVerification(canvas: Canvas) {
  await toPhone(canvas)
  await press(canvas, 'Send the code')
  await waitFor(() => expect(canvas.querySelector('[name=code]')).toBeVisible())
  await fill(canvas, { code: '123456' })
  await press(canvas, 'Confirm the phone')
  await heading(canvas, 'Who stands behind the account')
}

async function toCheck(canvas: Canvas) {
  await toVerification(canvas)
  await press(canvas, 'Start the check')
  await waitFor(() =>
    expect(
      within(canvas)
        .getByTitle<HTMLIFrameElement>('Check of the company')
        .contentDocument!.querySelector('button'),
    ).not.toBeNull(),
  )
}

async function sendCheck(canvas: Canvas, outcome: string) {
  await toCheck(canvas)
  const inner = within(canvas).getByTitle<HTMLIFrameElement>('Check of the company').contentDocument!
  inner.querySelector('select')!.value = outcome
  // Without user-event, which would look for its pointer in a frame that is gone.
  inner.querySelector('button')!.click()
}

/** The demo company's user, as they were before they had finished. */
function unfinish({ sandbox, session }: Stage, { phone }: { phone: boolean }) {
  const { id } = session.getState().identity!
  Object.assign(sandbox.state.identities[id]!, {
    verified: false,
    check: { status: 'PENDING_REVIEW', reference: '1' },
  })
  if (!phone) Object.assign(sandbox.state.users[id]!, { factors: [] })
}

/** A company: who signs up, and what for. */
export const Company = meta.story({
  async play({ canvas }) {
    await expect(canvas.getByRole('list', { name: 'Steps' })).toBeVisible()
    await expect(canvas.getByRole('group', { name: 'About the company' })).toBeVisible()
  },
})

/** A person. */
export const Person = meta.story({
  args: consumer,
  async play({ canvas }) {
    await expect(canvas.getByRole('group', { name: 'Where you live' })).toBeVisible()
  },
})

/** Several fields are wrong: a summary with links takes the focus, and nothing that was typed is lost. */
export const Missing = meta.story({
  async play({ canvas, canvasElement }) {
    await fill(canvasElement, { ...company, surname: '', registrationNumber: '', number: '12' })
    await press(canvasElement, 'Go on')
    await waitFor(() => expect(canvas.getByRole('alert', { name: '3 things to look at' })).toHaveFocus())
    await userEvent.click(canvas.getByRole('link', { name: 'Registration number' }))
    await expect(canvas.getByRole('textbox', { name: 'Registration number' })).toHaveFocus()
  },
})

/** The address is somebody's already. */
export const EmailTaken = meta.story({
  async play({ canvas, canvasElement }) {
    await fill(canvasElement, { ...company, email: 'maya@northwind.example' })
    await press(canvasElement, 'Go on')
    await waitFor(() =>
      expect(canvas.getByRole('textbox', { name: 'E-mail' })).toHaveAccessibleDescription(
        /registered already/,
      ),
    )
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'E-mail' })).toHaveFocus())
  },
})

/** On its way. */
export const Registering = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({ operationId: 'corporateCreate', latencyMs: 60_000 })
    await fill(canvasElement, company)
    await press(canvasElement, 'Go on')
    await expect(canvas.getByRole('button', { name: 'Sending…' })).toHaveAttribute('aria-disabled', 'true')
  },
})

/** No connection: nothing that was typed is lost. */
export const Offline = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({ networkError: true })
    await fill(canvasElement, company)
    await press(canvasElement, 'Go on')
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t reach the service.')
  },
})

/** Too many tries. */
export const RateLimited = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({
      operationId: 'corporateCreate',
      status: 429,
      headers: { 'retry-after': '20' },
    })
    await fill(canvasElement, company)
    await press(canvasElement, 'Go on')
    await expect(await canvas.findByRole('alert')).toHaveTextContent('You can try again in 20 seconds.')
  },
})

/** A code was sent to the address; this one is not it. */
export const EmailCode = meta.story({
  async play({ canvas, canvasElement }) {
    await toEmail(canvasElement)
    await fill(canvasElement, { code: '000000' })
    await press(canvasElement, 'Confirm the address')
    await waitFor(() =>
      expect(canvas.getByRole('textbox', { name: 'Code from the message' })).toHaveAccessibleDescription(
        /isn’t right/,
      ),
    )
  },
})

/** The password is typed into Weavr's frame; this one breaks a rule. */
export const Password = meta.story({
  async play({ canvas, canvasElement }) {
    await toPassword(canvasElement)
    await typeIntoFrame(canvasElement, 'New password', 'short')
    await press(canvasElement, 'Save and go on')
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'New password' })).toHaveAccessibleDescription(/Too short/),
    )
  },
})

/** The address signs in already. */
export const HasPassword = meta.story({
  async play({ canvasElement, stage }) {
    await toPassword(canvasElement)
    stage.sandbox.faults.add({
      operationId: 'passwordCreate',
      status: 409,
      body: { errorCode: 'PASSWORD_ALREADY_CREATED' },
    })
    await typeIntoFrame(canvasElement, 'New password', 'Ceramics-2026')
    await press(canvasElement, 'Save and go on')
    await heading(canvasElement, 'You have a password already')
  },
})

/** Signed in, with two steps left. */
export const Phone = meta.story({
  async play({ canvasElement, stage }) {
    await toPhone(canvasElement)
    await expect(stage.session.getState().status).toBe('active')
  },
})

/** The code for the phone; only one try is left. */
export const PhoneCode = meta.story({
  async play({ canvas, canvasElement }) {
    await toPhone(canvasElement)
    await press(canvasElement, 'Send the code')
    for (const words of [/isn’t right/, /One try left/]) {
      await waitFor(() => expect(canvasElement.querySelector('[name=code]')).toBeVisible())
      await fill(canvasElement, { code: '000000' })
      await press(canvasElement, 'Confirm the phone')
      await waitFor(() =>
        expect(canvas.getByRole('textbox', { name: 'Code from the message' })).toHaveAccessibleDescription(
          words,
        ),
      )
    }
  },
})

/** What comes next, and that one may stop and come back. */
export const Verification = meta.story({
  play: ({ canvasElement }) => toVerification(canvasElement),
})

/** Weavr's flow, in its frame. */
export const Check = meta.story({
  play: ({ canvasElement }) => toCheck(canvasElement),
})

/** Everything is sent in. */
export const WithOurTeam = meta.story({
  async play({ canvasElement }) {
    await sendCheck(canvasElement, 'PENDING_REVIEW')
    await heading(canvasElement, 'With our team')
  },
})

/** Not accepted. */
export const NotAccepted = meta.story({
  async play({ canvasElement }) {
    await sendCheck(canvasElement, 'REJECTED')
    await heading(canvasElement, 'Not accepted')
  },
})

/** Done. */
export const Verified = meta.story({
  async play({ canvas, canvasElement }) {
    await sendCheck(canvasElement, 'APPROVED')
    await heading(canvasElement, 'Your account is open')
    await expect(canvas.getByRole('button', { name: 'Go to your account' })).toBeVisible()
  },
})

/** Looking how far it got. */
export const Resuming = meta.story({
  parameters: { stage: { secure: true, signedIn: demoUser } },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'corporateGet', latencyMs: 60_000 })
  },
  async play({ canvas }) {
    await expect(canvas.getByText('Looking how far you got…')).toBeVisible()
  },
})

/** Come back with a live session: it goes on with the phone. */
export const ComeBack = meta.story({
  parameters: { stage: { secure: true, signedIn: demoUser } },
  beforeEach: ({ stage }) => unfinish(stage, { phone: false }),
  play: ({ canvasElement }) => heading(canvasElement, 'Confirm your phone'),
})

/** Nobody knows how far it got. */
export const ResumeFailed = meta.story({
  parameters: { stage: { secure: true, signedIn: demoUser } },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'authFactorsGet', networkError: true })
  },
  play: ({ canvasElement }) => heading(canvasElement, 'We couldn’t look how far you got'),
})

/** The session ended on the way. */
export const SignedOut = meta.story({
  parameters: { stage: { secure: true, signedIn: demoUser } },
  beforeEach: ({ stage }) => unfinish(stage, { phone: false }),
  async play({ canvasElement, stage }) {
    await heading(canvasElement, 'Confirm your phone')
    await stage.session.signOut()
    await heading(canvasElement, 'You’re signed out')
  },
})

/** Dark, with errors. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play({ canvas, canvasElement }) {
    await fill(canvasElement, { ...company, surname: '', number: '12' })
    await press(canvasElement, 'Go on')
    await canvas.findByRole('alert', { name: '2 things to look at' })
  },
})

/** Dark, with our team. */
export const DarkWithOurTeam = meta.story({
  globals: { scheme: 'dark' },
  parameters: { stage: { secure: true, signedIn: demoUser } },
  beforeEach: ({ stage }) => unfinish(stage, { phone: true }),
  play: ({ canvasElement }) => heading(canvasElement, 'With our team'),
})

/** Arabic, 320 px wide. Numbers and codes keep their direction. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  args: { lang: 'ar' },
  parameters: { stage: { secure: true, signedIn: false, provider: { messages: arabicWaysIn } } },
  async play({ canvasElement }) {
    const panel = canvasElement.querySelector('main')!
    await expect(panel.scrollWidth).toBe(panel.clientWidth)
    await expect(getComputedStyle(canvasElement.querySelector('[name=number]')!).direction).toBe('ltr')
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { secure: true, signedIn: false, media: { forcedColors: 'active' } } },
  async play({ canvas, canvasElement }) {
    await fill(canvasElement, { ...company, surname: '', number: '12' })
    await press(canvasElement, 'Go on')
    await canvas.findByRole('alert', { name: '2 things to look at' })
  },
})
