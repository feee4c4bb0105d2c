import '../../styles/styles.css'
import * as Radix from '@radix-ui/react-dialog'
import { act, screen, waitFor } from '@testing-library/react'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import axe from 'axe-core'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'

const prompt = () => screen.queryByRole('alertdialog')
const button = (name: string) => screen.getByRole('button', { name })
/** By its place, because assistive technology does not see it while the prompt lies over it. */
const field = () => document.querySelector<HTMLInputElement>('[name=payee]')

/** As shadcn/ui draws it: modal, with an overlay; and a second one, which the page opens by itself. */
function Page() {
  const [isLateOpen, setIsLateOpen] = useState(false)
  return (
    <main>
      <h1>Payees</h1>
      <Radix.Root defaultOpen>
        <Radix.Portal>
          <Radix.Overlay style={{ position: 'fixed', inset: 0, background: 'rgb(0 0 0 / .5)' }} />
          <Radix.Content aria-describedby={undefined} style={{ position: 'fixed', inset: '10%' }}>
            <Radix.Title>Add a payee</Radix.Title>
            <input name="payee" aria-label="Name" />
            <button data-testid="late" onClick={() => setIsLateOpen(true)} />
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
      <Radix.Root open={isLateOpen}>
        <Radix.Portal>
          <Radix.Content aria-describedby={undefined} data-testid="late-dialog">
            <Radix.Title>There is news</Radix.Title>
            <input />
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </main>
  )
}

/** A payer types in Radix' modal dialog, and then does nothing until the session warns. */
async function setUp() {
  const view = await renderWithWeavr(<Page />, { signedIn: true })
  await userEvent.type(field()!, 'Lomb')
  // What Radix does to the page, or there would be nothing to prove.
  expect(document.body.style.pointerEvents).toBe('none')
  expect(view.container.closest('[aria-hidden=true]')).not.toBe(null)
  await view.clock.advance(250_000)
  expect(prompt()!.matches(':modal')).toBe(true)
  return view
}

/** As far as Radix can tell, nothing has happened to its dialog. */
function expectUntouched() {
  expect(field()).toBeVisible()
  expect(field()).toHaveValue('Lomb')
}

async function expectStayed({ weavr }: Awaited<ReturnType<typeof setUp>>) {
  await waitFor(() => expect(prompt()).toBe(null))
  expect(weavr.session.getState().status).toBe('active')
  expectUntouched()
  expect(field()).toHaveFocus()
}

async function touch(element: Element) {
  const box = element.getBoundingClientRect()
  // The browser knows the page's own coordinates, and tests run in a frame that may be scaled.
  const frame = window.frameElement!.getBoundingClientRect()
  const scale = frame.width / window.innerWidth
  const point = {
    x: frame.x + (box.x + box.width / 2) * scale,
    y: frame.y + (box.y + box.height / 2) * scale,
  }
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

it('stays by mouse, and Radix’ dialog beneath is as it was', async () => {
  const view = await setUp()
  await userEvent.click(button('Stay signed in'))
  await expectStayed(view)
})

it('stays by touch', async () => {
  const view = await setUp()
  await act(() => touch(button('Stay signed in')))
  await expectStayed(view)
})

it('stays by keyboard, and signs out by it: the focus is not taken back', async () => {
  const view = await setUp()
  expect(button('Stay signed in')).toHaveFocus()
  await userEvent.keyboard('{Tab}')
  expect(button('Sign out')).toHaveFocus()
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
  expect(button('Stay signed in')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expectStayed(view)
  await view.clock.advance(250_000)
  await userEvent.keyboard('{Tab}{Enter}')
  await waitFor(() => expect(view.weavr.session.getState().endReason).toBe('signed-out'))
  expectUntouched()
})

it.each([
  ['its button', async () => {}],
  ['its text, which was pressed', () => userEvent.click(screen.getByText(/For your security/))],
  ['nothing', async () => button('Stay signed in').blur()],
])('keeps Esc to itself with the focus on %s', async (_, moveFocus) => {
  const view = await setUp()
  await moveFocus()
  expectUntouched()
  await userEvent.keyboard('{Escape}')
  await expectStayed(view)
})

it('can be reached by assistive technology, also when another dialog of Radix opens after it', async () => {
  const { weavr } = await setUp()
  expect(prompt()!.closest('[aria-hidden], [inert]')).toBe(null)
  await act(async () => screen.getByTestId('late').click())
  await waitFor(() => expect(screen.getByTestId('late-dialog')).toBeInTheDocument())
  await waitFor(() => expect(prompt()!.closest('[aria-hidden], [inert]')).toBe(null))
  await expect.element(page.getByRole('alertdialog', { name: 'Still there?' })).toBeVisible()
  expect(button('Stay signed in')).toHaveFocus()
  expect((await axe.run(prompt()!)).violations).toEqual([])
  await userEvent.click(button('Stay signed in'))
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
  expectUntouched()
})

it('can be scrolled, though Radix stops the page from scrolling', async () => {
  await setUp()
  const wheel = (target: Element) =>
    target.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 40 }))
  expect(wheel(document.body)).toBe(false)
  expect(wheel(screen.getByText(/For your security/))).toBe(true)
})
