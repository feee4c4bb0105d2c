import '../../styles/styles.css'
import { act, screen, waitFor } from '@testing-library/react'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { page, userEvent as trusted } from 'vitest/browser'
import { ConfirmationDialog } from './ConfirmationDialog.js'
import { createWaiting } from './createWaiting.test.fixture.js'
import { useConfirmation } from './useConfirmation.js'

const dialog = () => screen.queryByRole('dialog')
const field = () => screen.findByLabelText('Code from the text message')
const button = (name: string) => screen.getByRole('button', { name })

/** Outside of the form, because HTML knows no form in a form. */
function PaymentPage({ id }: { id: string }) {
  const confirmation = useConfirmation('outgoing_wire_transfers', [id])
  return (
    <main>
      <form>
        <label>
          Reference <input defaultValue="Invoice 2026-118" />
        </label>
        <button type="button" onClick={confirmation.confirm}>
          Continue
        </button>
      </form>
      <ConfirmationDialog confirmation={confirmation} />
    </main>
  )
}

async function setUp() {
  const view = await renderWithWeavr(<p>App</p>, { signedIn: true })
  const { wire } = createWaiting(view.weavr)
  const id = await act(() => wire('Lombard Yard Properties', 125_000))
  view.rerender(<PaymentPage id={id} />)
  return { ...view, id }
}

it('opens over a form by keyboard alone, sends, and gives the focus back', async () => {
  const { sandbox, id } = await setUp()
  await trusted.type(screen.getByLabelText('Reference'), ' b')
  await trusted.keyboard('{Tab}{Enter}')
  expect(await field()).toHaveFocus()
  expect(dialog()!.matches(':modal')).toBe(true)
  expect((await axe.run(document.body)).violations).toEqual([])
  await trusted.keyboard('000000{Enter}')
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('That code isn’t right.'))
  expect(await field()).toHaveFocus()
  expect((await axe.run(document.body)).violations).toEqual([])
  // The wrong code is selected, so typing replaces it.
  await trusted.keyboard('123 456{Tab}')
  expect(button('Send €1,250.00')).toHaveFocus()
  await trusted.keyboard('{Enter}')
  await waitFor(() => expect(dialog()).toBe(null))
  expect(button('Continue')).toHaveFocus()
  expect(sandbox.state.payments[id]!.state).toBe('SUBMITTED')
  expect(screen.getByLabelText('Reference')).toHaveValue('Invoice 2026-118 b')
})

it('is to assistive technology a dialog that says how much goes to whom, from where and when', async () => {
  await setUp()
  await trusted.click(button('Continue'))
  await field()
  await expect.element(page.getByRole('dialog')).toMatchAriaInlineSnapshot(`
    - dialog "Check and confirm":
      - heading "Check and confirm" [level=2]
      - term: Amount
      - definition: €1,250.00
      - term: To
      - definition: Lombard Yard Properties IE29 AIBK 9311 5212 3456 78
      - term: From
      - definition: Main account
      - term: When
      - definition: As soon as you confirm
      - term: Reference
      - definition: Rent
      - paragraph: The text message names the same amount and payee. If not, don’t enter the code.
      - status: We sent 6 digits to your phone.
      - text: Code from the text message
      - alert
      - textbox "Code from the text message"
      - button "Send €1,250.00"
      - button "Cancel"
      - paragraph: /You stay signed in until .+/
  `)
})

it('takes Esc for cancelling, and the payment waits on', async () => {
  const { sandbox, id } = await setUp()
  button('Continue').focus()
  for (let time = 0; time < 2; time++) {
    await trusted.keyboard('{Enter}')
    await field()
    await trusted.keyboard('{Escape}')
    await waitFor(() => expect(dialog()).toBe(null))
    expect(button('Continue')).toHaveFocus()
  }
  expect(sandbox.state.payments[id]!.state).toBe('PENDING_CHALLENGE')
})

it.each([
  ['320 px', 320, 640],
  ['200 % zoom of 1280 by 720', 640, 360],
])('has every action within reach at %s', async (_, width, height) => {
  await page.viewport(width, height)
  await setUp()
  await trusted.click(button('Continue'))
  await field()
  await Promise.all(
    dialog()!
      .getAnimations()
      .map(({ finished }) => finished),
  )
  expect(dialog()!.scrollWidth).toBe(dialog()!.clientWidth)
  for (const name of ['Send €1,250.00', 'Cancel']) {
    while (document.activeElement !== button(name)) await trusted.keyboard('{Tab}')
    const { top, right, bottom, left } = button(name).getBoundingClientRect()
    expect([top >= 0, left >= 0, right <= width, bottom <= height], name).toEqual([true, true, true, true])
  }
  await page.viewport(1280, 800)
})
