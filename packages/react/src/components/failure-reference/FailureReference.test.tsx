import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it, onTestFinished, vi } from 'vitest'
import { SignIn } from '../sign-in/SignIn.js'

/** A sign-in that failed so. */
async function fail(fault: { status?: number; networkError?: true }, messages = {}) {
  const clock = createManualClock()
  const view = await renderWithWeavr(<SignIn passwordField="plain" />, {
    clock,
    messages,
    expiryPrompt: false,
  })
  view.sandbox.faults.add({ operationId: 'loginWithPassword', ...fault })
  fireEvent.input(screen.getByLabelText('E-mail'), { target: { value: 'maya@northwind.example' } })
  fireEvent.input(screen.getByLabelText('Password'), { target: { value: 'Not-this-1' } })
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(screen.getByRole('alert')).toBeInTheDocument())
  return view
}

function withClipboard(writeText?: (text: string) => Promise<void>) {
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } })
  onTestFinished(() => {
    if (before) Object.defineProperty(navigator, 'clipboard', before)
    else Reflect.deleteProperty(navigator, 'clipboard')
  })
}

const reference = () => document.querySelector<HTMLElement>('[data-part=reference]')
const press = () =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Copy Reference' })))

it('copies what support asks for, says so in place, and after a while no more', async () => {
  const writeText = vi.fn(() => Promise.resolve())
  withClipboard(writeText)
  const { clock } = await fail({ status: 500 })
  const code = reference()!.querySelector('code')!
  expect(code).toHaveAttribute('dir', 'ltr')
  expect(code).toHaveTextContent(/^sandbox-\d+$/)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await press()
  expect(writeText).toHaveBeenCalledExactlyOnceWith(code.textContent)
  expect(screen.getByRole('status')).toHaveTextContent('Copied')
  await clock.advance(5_000)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('says to select it where the browser does not let us', async () => {
  withClipboard(() => Promise.reject(new Error('refused')))
  await fail({ status: 500 })
  await press()
  expect(screen.getByRole('status')).toHaveTextContent('Not copied. Select it instead.')
})

it('says to select it where there is no clipboard', async () => {
  withClipboard()
  await fail({ status: 500 })
  expect(navigator.clipboard).toBeUndefined()
  await press()
  expect(screen.getByRole('status')).toHaveTextContent('Not copied. Select it instead.')
})

it.each([
  ['what the payer can mend', { status: 403 }],
  ['who has to wait', { status: 429 }],
  ['a connection that is not there', { networkError: true as const }],
])('is not there for %s', async (_, fault) => {
  await fail(fault)
  expect(reference()).toBeNull()
})

it('says what the messages of the provider say', async () => {
  await fail({ status: 500 }, { failureReference: { reference: 'Referenz', copy: 'Kopieren' } })
  expect(screen.getByRole('button', { name: 'Kopieren Referenz' })).toBeInTheDocument()
})
