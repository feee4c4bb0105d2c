import '../../styles/styles.css'
import { act, render, screen, waitFor } from '@testing-library/react'
import { createWeavr } from '@weavr-kit/core'
import { createManualClock, createTabs, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import type { CSSProperties, ReactNode } from 'react'
import { expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useStepUp } from '../../session/useStepUp.js'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'
import { WeavrSessionProvider } from '../weavr-session-provider/WeavrSessionProvider.js'

const prompt = () => screen.queryByRole('alertdialog')
const button = (name: string) => screen.getByRole('button', { name })
const nextFrame = () => new Promise(requestAnimationFrame)

const page = (
  <main>
    <h1>Payees</h1>
    <input aria-label="Amount" />
    <dialog aria-label="News">
      <input aria-label="Your answer" />
    </dialog>
  </main>
)

async function setUp(ui: ReactNode = page) {
  const view = await renderWithWeavr(ui, { signedIn: true })
  screen.getByLabelText('Amount').focus()
  return view
}

const news = () => document.querySelector<HTMLDialogElement>('dialog[aria-label=News]')!

/** What a press in its middle would hit. */
function expectOnTop(element: HTMLElement) {
  const { left, top, width, height } = element.getBoundingClientRect()
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(element)
}

/** How often dialogs are opened from now on. */
function countOpenings() {
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
  onTestFinished(() => showModal.mockRestore())
  return () => showModal.mock.calls.length
}

it('goes on top again when the page opens a dialog over it, which has the focus in the end', async () => {
  const { clock, weavr } = await setUp()
  await clock.advance(250_000)
  await userEvent.keyboard('{Tab}')
  news().showModal()
  expect(screen.getByLabelText('Your answer')).toHaveFocus()
  await waitFor(() => expect(button('Sign out')).toHaveFocus())
  expectOnTop(button('Stay signed in'))
  await userEvent.click(button('Stay signed in'))
  await waitFor(() => expect(prompt()).toBe(null))
  expect(weavr.session.getState().status).toBe('active')
  expect(news().matches(':modal')).toBe(true)
  expect(screen.getByLabelText('Your answer')).toHaveFocus()
})

it('keeps Esc from the dialog that the page opened over it', async () => {
  const { clock, weavr } = await setUp()
  await clock.advance(250_000)
  news().showModal()
  await waitFor(() => expect(button('Stay signed in')).toHaveFocus())
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(prompt()).toBe(null))
  expect(weavr.session.getState().status).toBe('active')
  expect(news().open).toBe(true)
})

it('comes back when something closes it, and tells nobody that it closed', async () => {
  const { clock } = await setUp()
  await clock.advance(250_000)
  const heard = vi.fn()
  prompt()!.addEventListener('close', heard)
  ;(prompt() as HTMLDialogElement).close()
  await waitFor(() => expect(prompt()!.matches(':modal')).toBe(true))
  expect(button('Stay signed in')).toHaveFocus()
  expect(heard).not.toHaveBeenCalled()
})

function AskFirst() {
  const { ask } = useStepUp()
  return <button onClick={() => void ask().catch(() => {})}>Show details</button>
}

it('lies over a step-up and a dialog of the page, and none of them fights for the top', async () => {
  const { clock } = await setUp(
    <>
      {page}
      <AskFirst />
      <StepUpDialog />
    </>,
  )
  await userEvent.click(button('Show details'))
  await userEvent.type(await screen.findByLabelText('Code from the text message'), '12')
  await clock.advance(250_000)
  expect(button('Stay signed in')).toHaveFocus()
  const openings = countOpenings()
  news().showModal()
  for (let frame = 0; frame < 10; frame++) await nextFrame()
  // The page's own, and the prompt's answer to it.
  expect(openings()).toBe(2)
  expectOnTop(button('Stay signed in'))
  // With the focus on nothing, Esc is the uppermost dialog's all the same.
  button('Stay signed in').blur()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(prompt()).toBe(null))
  // The page's dialog lies over the step-up, as it would without a prompt: Esc is for it alone.
  expect(screen.getByLabelText('Your answer')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(news().open).toBe(false))
  expect(screen.getByLabelText('Code from the text message')).toHaveValue('12')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBe(null))
})

it('leaves another session’s prompt where it is', async () => {
  const clock = createManualClock()
  const { platform } = createTabs({ clock }).open()
  const second = createWeavr({ baseUrl: 'https://other.example/weavr', platform })
  second.session.start({ token: 'opaque', identity: { type: 'CONSUMER', id: '2' } })
  const app = <WeavrSessionProvider weavr={second}>{page}</WeavrSessionProvider>
  const view = await renderWithWeavr(app, { clock, signedIn: true })
  const openings = countOpenings()
  await view.clock.advance(250_000)
  expect(screen.getAllByRole('alertdialog')).toHaveLength(2)
  for (let frame = 0; frame < 10; frame++) await nextFrame()
  expect(openings()).toBe(2)
})

const withTrigger = (heading: ReactNode) => (
  <>
    <main>{heading}</main>
    <div popover="auto" id="lab">
      <button>Four minutes later</button>
    </div>
  </>
)

it.each([
  ['heading', <h1 key="h1">Payees</h1>],
  ['main part', undefined],
])('puts the focus on the %s when what had it has gone, and leaves no trace there', async (name, heading) => {
  const { clock } = await renderWithWeavr(withTrigger(heading), { signedIn: true })
  const landing = name === 'heading' ? screen.getByRole('heading') : screen.getByRole('main')
  document.getElementById('lab')!.showPopover()
  button('Four minutes later').focus()
  // A modal dialog closes every popover, and with it goes the button.
  await clock.advance(250_000)
  await userEvent.click(button('Stay signed in'))
  await waitFor(() => expect(prompt()).toBe(null))
  await waitFor(() => expect(landing).toHaveFocus())
  landing.blur()
  expect(landing).not.toHaveAttribute('tabindex')
})

it('looks and reads like the place where it is rendered, though it stands elsewhere', async () => {
  const clock = createManualClock()
  const { platform } = createTabs({ clock }).open()
  const weavr = createWeavr({ baseUrl: 'https://app.example/weavr', platform })
  weavr.session.start({ token: 'opaque', identity: { type: 'CONSUMER', id: '1' } })
  const theme = { '--weavr-surface': 'rgb(1, 2, 3)', '--weavr-radius': '3px' } as CSSProperties
  render(
    <div data-weavr-theme="dark" dir="rtl" lang="ar" style={theme}>
      <WeavrSessionProvider weavr={weavr}>{page}</WeavrSessionProvider>
    </div>,
  )
  await act(() => clock.advance(250_000))
  const style = getComputedStyle(prompt()!)
  expect(style).toMatchObject({ backgroundColor: 'rgb(1, 2, 3)', colorScheme: 'dark', direction: 'rtl' })
  expect(parseFloat(style.borderRadius)).toBeCloseTo(3.99)
  expect(prompt()!.closest('[lang]')).toHaveAttribute('lang', 'ar')
})

it('stands at the end of the body, and leaves nothing there', async () => {
  const before = document.body.childElementCount
  const { clock, container, unmount } = await setUp()
  expect(document.body.childElementCount).toBe(before + 1)
  await clock.advance(250_000)
  expect(container).not.toContainElement(prompt())
  expect(document.body.lastElementChild).toContainElement(prompt())
  await act(() => clock.advance(50_000))
  await userEvent.click(button('OK'))
  expect(document.body.childElementCount).toBe(before + 1)
  unmount()
  expect(document.querySelector('[data-weavr-layer]')).toBe(null)
})
