import '../../styles/styles.css'
import { act, screen, waitFor } from '@testing-library/react'
import { createSandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { page, userEvent as trusted } from 'vitest/browser'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { useStepUp } from '../../session/useStepUp.js'
import { StepUpDialog } from './StepUpDialog.js'

const dialog = () => screen.queryByRole('dialog')
const field = () => screen.findByLabelText('Code from the text message')

function Card() {
  const { ask } = useStepUp()
  return (
    <main>
      <button
        onClick={() =>
          void ask({ why: 'to see the card number', action: 'Show card number' }).catch(() => {})
        }
      >
        Show details
      </button>
    </main>
  )
}

async function setUp(ui = <Card />) {
  const clock = createManualClock()
  const sandbox = createSandbox({
    clock: clock.trueClock,
    timers: clock.timers,
    stepUpFor: ['managedCardsGet'],
  })
  const view = await renderWithWeavr(
    <>
      {ui}
      <StepUpDialog />
    </>,
    { clock, sandbox, signedIn: true },
  )
  return { ...view, sandbox }
}

it('opens over the page by keyboard alone, with the focus on the field, and gives it back', async () => {
  const { weavr } = await setUp()
  screen.getByRole('button', { name: 'Show details' }).focus()
  await trusted.keyboard('{Enter}')
  expect(await field()).toHaveFocus()
  expect(dialog()!.matches(':modal')).toBe(true)
  expect(dialog()).toHaveAccessibleName('Confirm it’s you')
  expect(dialog()).toHaveAccessibleDescription('You need a code to see the card number.')
  expect(screen.getByText(/You stay signed in until/)).toBeVisible()
  expect((await axe.run(document.body)).violations).toEqual([])
  await trusted.keyboard('000000{Enter}')
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('That code isn’t right.'))
  expect(await field()).toHaveFocus()
  expect((await axe.run(document.body)).violations).toEqual([])
  // The wrong code is selected, so typing replaces it.
  await trusted.keyboard('123 456{Tab}')
  expect(screen.getByRole('button', { name: 'Show card number' })).toHaveFocus()
  await trusted.keyboard('{Enter}')
  await waitFor(() => expect(dialog()).toBe(null))
  expect(screen.getByRole('button', { name: 'Show details' })).toHaveFocus()
  expect(weavr.session.getState().steppedUp).toBe(true)
})

it('takes Esc for cancelling, twice in a row too, and keeps it from what lies beneath', async () => {
  let heard = 0
  document.addEventListener('keydown', ({ key }) => void (heard += +(key === 'Escape')))
  await setUp()
  screen.getByRole('button', { name: 'Show details' }).focus()
  for (let time = 0; time < 2; time++) {
    await trusted.keyboard('{Enter}')
    await field()
    await trusted.keyboard('{Escape}')
    await waitFor(() => expect(dialog()).toBe(null))
    expect(screen.getByRole('button', { name: 'Show details' })).toHaveFocus()
  }
  expect(heard).toBe(0)
})

it('is asked for by a hook that knows nothing of it, and lies under the expiry prompt', async () => {
  const List = () => <p>{useManagedCards({ limit: 1 }).data?.items.length ?? 'none yet'}</p>
  const { clock } = await setUp(<List />)
  await field()
  await clock.advance(250_000)
  const stay = screen.getByRole('button', { name: 'Stay signed in' })
  expect(stay).toHaveFocus()
  await act(async () => stay.click())
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBe(null))
  ;(await field()).focus()
  await trusted.keyboard('123456{Enter}')
  expect(await screen.findByText('1')).toBeVisible()
})

it('is to assistive technology a dialog with why, a field that names itself, and two buttons', async () => {
  await setUp()
  await trusted.click(screen.getByRole('button', { name: 'Show details' }))
  await field()
  await expect.element(page.getByRole('dialog')).toMatchAriaInlineSnapshot(`
    - dialog "Confirm it’s you":
      - heading "Confirm it’s you" [level=2]
      - paragraph: You need a code to see the card number.
      - status: We sent 6 digits to your phone.
      - text: Code from the text message
      - alert
      - textbox "Code from the text message"
      - button "Show card number"
      - button "Cancel"
      - paragraph: /You stay signed in until .+/
  `)
})

it.each([
  ['320 px', 320, 640],
  ['200 % zoom of 1280 by 720', 640, 360],
])('has every action within reach at %s', async (_, width, height) => {
  await page.viewport(width, height)
  await setUp()
  await trusted.click(screen.getByRole('button', { name: 'Show details' }))
  await field()
  await Promise.all(
    dialog()!
      .getAnimations()
      .map(({ finished }) => finished),
  )
  expect(dialog()!.scrollWidth).toBe(dialog()!.clientWidth)
  for (const name of ['Show card number', 'Cancel']) {
    const button = screen.getByRole('button', { name })
    while (document.activeElement !== button) await trusted.keyboard('{Tab}')
    const { top, right, bottom, left } = button.getBoundingClientRect()
    expect([top >= 0, left >= 0, right <= width, bottom <= height], name).toEqual([true, true, true, true])
  }
  await page.viewport(1280, 800)
})
