import '../../styles/styles.css'
import * as Radix from '@radix-ui/react-dialog'
import { screen, waitFor } from '@testing-library/react'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useStepUp } from '../../session/useStepUp.js'
import { StepUpDialog } from './StepUpDialog.js'

const button = (name: string) => screen.getByRole('button', { name })
const field = () => screen.findByLabelText('Code from the text message')

/** A card in Radix' modal dialog, whose number wants a step-up. */
function CardDialog() {
  const { ask } = useStepUp()
  return (
    <Radix.Root defaultOpen>
      <Radix.Portal>
        <Radix.Content aria-describedby={undefined} data-testid="card">
          <Radix.Title>Travel</Radix.Title>
          <button onClick={() => void ask().catch(() => {})}>Show details</button>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

async function setUp() {
  const view = await renderWithWeavr(
    <main>
      <CardDialog />
      <StepUpDialog />
    </main>,
    { signedIn: true },
  )
  expect(document.body.style.pointerEvents).toBe('none')
  await userEvent.click(button('Show details'))
  expect(await field()).toHaveFocus()
  return view
}

async function expectBackOnTheCard() {
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Confirm it’s you' })).toBe(null))
  expect(screen.getByTestId('card')).toBeVisible()
  expect(button('Show details')).toHaveFocus()
}

it('takes a code by keyboard and mouse over Radix’ dialog, which stays as it was', async () => {
  const { weavr } = await setUp()
  await userEvent.keyboard('123456')
  expect(await field()).toHaveValue('123456')
  await userEvent.click(button('Confirm'))
  await expectBackOnTheCard()
  expect(weavr.session.getState().steppedUp).toBe(true)
})

it.each([
  ['by mouse', () => userEvent.click(button('Cancel'))],
  ['by Esc', () => userEvent.keyboard('{Escape}')],
])('is cancelled %s without a word to Radix’ dialog', async (_, cancel) => {
  await setUp()
  await cancel()
  await expectBackOnTheCard()
})
