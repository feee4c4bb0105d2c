import { demoCardholder } from '@weavr-kit/sandbox'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'
import type { UserRole } from '../user-roles/userRoleMessages.js'
import { UserList } from './UserList.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

/** More people than the demo company has. */
function addPeople({ sandbox }: Stage) {
  const [like] = Object.values(sandbox.state.users).filter(({ name }) => name === 'Jonas')
  const people: [string, string, UserRole[], boolean][] = [
    ['Priya', 'Nair', ['ADMIN'], true],
    ['Lukas', 'Brandt', ['CARDS_MANAGEMENT_ROLE', 'FUNDS_MANAGEMENT_ROLE'], true],
    ['Aoife', 'Byrne', ['ACCESS_MANAGEMENT_ROLE'], true],
    ['Noor', 'de Wit', ['CARD_ASSIGNEE'], false],
  ]
  for (const [index, [name, surname, roles, active]] of people.entries()) {
    const email = `${name.toLowerCase()}@northwind.example`
    const user = { ...like!, id: `90${index}`, name, surname, email, roles, active }
    sandbox.state.users = { ...sandbox.state.users, [user.id]: user }
  }
}

const meta = preview.meta({
  title: 'People/UserList',
  component: UserList,
  args: { cardsHref: ({ id }) => `#cards-of-${id}` },
  render: (args) => (
    <main>
      <UserList {...args} />
      <StepUpDialog hint="Sandbox: use 123456" phoneEnding="67" />
    </main>
  ),
  beforeEach: ({ stage }) => addPeople(stage),
})

const jonas = (canvasElement: HTMLElement) =>
  within(canvasElement).findByRole('button', { name: 'Actions for Jonas Keane' })

async function choose(canvasElement: HTMLElement, name: string) {
  await userEvent.click(await jonas(canvasElement))
  await userEvent.click(await within(canvasElement).findByRole('button', { name }))
}

/** Who, their address, what they may do, whether they may sign in. */
export const Ready = meta.story({
  async play({ canvas, canvasElement }) {
    await jonas(canvasElement)
    await expect(canvas.getByRole('row', { name: /^Lukas Brandt/ })).toHaveTextContent('Cards, Money')
    await expect(canvas.getByText('You can’t change your own roles.', { selector: 'td > *' })).toBeVisible()
  },
})

/** However long names and addresses are, what stands beside them keeps its words whole. */
export const LongNames = meta.story({
  beforeEach({ stage }) {
    for (const user of Object.values(stage.sandbox.state.users)) {
      user.surname = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2)
      user.email = `${'w'.repeat(60)}@${'northwind'.repeat(6)}.example`
    }
  },
  async play({ canvas, canvasElement }) {
    canvasElement.querySelector('main')!.style.inlineSize = '46rem'
    const state = (await canvas.findAllByText('Active', { selector: 'td > *' }))[0]!
    await expect(state).toBeVisible()
    await expect(state.getBoundingClientRect().height).toBeLessThan(30)
    const table = canvasElement.querySelector('table')!
    await expect(table.scrollWidth).toBeLessThanOrEqual(table.parentElement!.clientWidth)
  },
})

/** What can be done to somebody. */
export const Menu = meta.story({
  async play({ canvas, canvasElement }) {
    await userEvent.click(await jonas(canvasElement))
    await expect(await canvas.findByRole('button', { name: 'Change roles' })).toBeVisible()
  },
})

/** Roles, each with a sentence. */
export const Roles = meta.story({
  async play({ canvasElement }) {
    await choose(canvasElement, 'Change roles')
    await expect(await screen.findByRole('dialog', { name: 'Roles of Jonas Keane' })).toBeVisible()
    await expect(screen.getByRole('checkbox', { name: /^Card holder/ })).toHaveFocus()
  },
})

/** The last admin stays one. */
export const LastAdmin = meta.story({
  beforeEach({ stage }) {
    for (const user of Object.values(stage.sandbox.state.users))
      if (user.type === 'USER') user.roles = user.name === 'Jonas' ? ['ADMIN'] : ['CARD_ASSIGNEE']
  },
  async play({ canvasElement }) {
    await choose(canvasElement, 'Change roles')
    await waitFor(() => expect(screen.getByRole('checkbox', { name: /^Admin/ })).toBeDisabled())
  },
})

/** Saved, and said where the press was; the focus is back on the button. */
export const Saved = meta.story({
  async play({ canvas, canvasElement }) {
    await choose(canvasElement, 'Change roles')
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Money/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await expect(await canvas.findByText('Saved. The roles of Jonas Keane have changed.')).toBeVisible()
    await waitFor(async () => expect(await jonas(canvasElement)).toHaveFocus())
  },
})

/** It can be undone; the cards they hold go on working. */
export const Deactivation = meta.story({
  async play({ canvasElement }) {
    await choose(canvasElement, 'Deactivate')
    await expect(await screen.findByRole('link', { name: 'Look at their cards' })).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus()
  },
})

/** On its way. */
export const Deactivating = meta.story({
  async play({ canvasElement, stage }) {
    stage.sandbox.faults.add({ operationId: 'userDeactivate', latencyMs: 60_000 })
    await choose(canvasElement, 'Deactivate')
    await userEvent.click(await screen.findByRole('button', { name: 'Deactivate' }))
    await expect(await screen.findByRole('button', { name: 'Deactivating…' })).toHaveFocus()
  },
})

/** Whether it was done is not known. */
export const Unknown = meta.story({
  async play({ canvasElement, stage }) {
    stage.sandbox.faults.add({ operationId: 'userDeactivate', networkError: 'answer-lost' })
    await choose(canvasElement, 'Deactivate')
    await userEvent.click(await screen.findByRole('button', { name: 'Deactivate' }))
    await expect(await screen.findByRole('alert')).toHaveTextContent('We can’t tell yet if this was done.')
  },
})

/** The invite stands in the list. */
export const Inviting = meta.story({
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Invite someone' }))
    await expect(await canvas.findByRole('form', { name: 'Invite someone' })).toBeVisible()
  },
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'usersGet', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
    await expect(canvas.getByText('Loading people')).toHaveRole('status')
  },
})

/** Nobody but the payer. */
export const Empty = meta.story({
  beforeEach({ stage }) {
    const { state } = stage.sandbox
    state.users = Object.fromEntries(Object.entries(state.users).filter(([, { type }]) => type === 'ROOT'))
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(/^Nobody else is here yet/)).toBeVisible()
  },
})

/** The filters leave nobody: they stay, with the way out. */
export const NoMatch = meta.story({
  async play({ canvas, canvasElement }) {
    await jonas(canvasElement)
    await userEvent.selectOptions(canvas.getByLabelText('State'), 'Deactivated')
    await userEvent.selectOptions(canvas.getByLabelText('Role'), 'Admin')
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear filters' }))
    await jonas(canvasElement)
  },
})

/** It failed, and never looks empty. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'usersGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load the people.')
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
})

/** A card holder may not see who else is here. */
export const NoPermission = meta.story({
  parameters: { stage: { signedIn: demoCardholder } },
  async play({ canvas }) {
    await expect(await canvas.findByText(/^Your role can’t see who else is here/)).toBeVisible()
  },
})

/** More than a page. */
export const More = meta.story({
  args: { pageSize: 3 },
  async play({ canvas }) {
    await expect(await canvas.findByText('Showing 3 of 6')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Show 3 more' }))
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(7))
    await expect(canvas.getAllByRole('row')[4]).toHaveFocus()
  },
})

/** Without a connection: who is loaded stays, and nobody is invited. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByText('Jonas Keane')
    await loseConnection(stage, 'Invite someone')
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => void (await jonas(canvasElement)),
})

/** Right to left, 320 px wide: the columns stand beneath the name. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  beforeEach({ stage }) {
    for (const user of Object.values(stage.sandbox.state.users))
      if (user.name === 'Lukas')
        Object.assign(user, {
          name: 'عبد الرحمن',
          surname: 'المنصوري الهاشمي',
          email: 'a.very.long.address.of.somebody@northwind.example',
        })
  },
  async play({ canvasElement }) {
    await jonas(canvasElement)
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvasElement }) => void (await jonas(canvasElement)),
})
