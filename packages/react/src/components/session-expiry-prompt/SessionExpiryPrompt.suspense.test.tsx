import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderHiddenPage } from './HiddenPage.test.fixture.js'

const prompt = () => document.querySelector<HTMLDialogElement>('[role=alertdialog]')

it('leaves with a page that a Suspense boundary hides, and is back with it', async () => {
  const { clock, hide, show, weavr } = await renderHiddenPage()
  expect(prompt()).toHaveProperty('open', true)
  await hide()
  expect(prompt()).toBe(null)
  // Nothing brings it back while nobody sees it.
  await clock.advance(10_000)
  expect(prompt()).toBe(null)
  await show()
  expect(prompt()).toHaveProperty('open', true)
  expect(screen.getByRole('button', { name: 'Stay signed in' })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Stay signed in' }))
  await waitFor(() => expect(prompt()).toBe(null))
  expect(weavr.session.getState().status).toBe('active')
  expect(screen.getByLabelText('Amount')).toHaveFocus()
})

it('knows on its return what became of the session meanwhile', async () => {
  const { clock, hide, show, weavr } = await renderHiddenPage()
  await hide()
  await act(() => weavr.session.extend())
  await show()
  expect(prompt()).toBe(null)
  await clock.advance(250_000)
  expect(prompt()).toHaveAttribute('data-state', 'expiring')
  await hide()
  await clock.advance(50_000)
  await show()
  expect(prompt()).toHaveAttribute('data-state', 'ended')
  expect(screen.getByRole('button', { name: 'OK' })).toHaveFocus()
})
