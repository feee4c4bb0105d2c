import '../../styles/styles.css'
import { screen, waitFor } from '@testing-library/react'
import { Activity } from 'react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderHiddenPage, SuspendingBoundary } from './HiddenPage.test.fixture.js'

const modal = () => document.querySelector<HTMLDialogElement>('dialog:modal')

const boundaries: Record<string, NonNullable<Parameters<typeof renderHiddenPage>[0]>> = {
  'a Suspense boundary': SuspendingBoundary,
  'an Activity': ({ isHidden, children }) => (
    <>
      {isHidden && <button>Loading</button>}
      <Activity mode={isHidden ? 'hidden' : 'visible'}>{children}</Activity>
    </>
  ),
}

it.each(Object.keys(boundaries))('never leaves a page dead that is hidden by %s', async (boundary) => {
  const { clock, hide, show, weavr } = await renderHiddenPage(boundaries[boundary])
  expect(modal()).not.toBe(null)
  for (let time = 0; time < 2; time++) {
    await hide()
    expect(modal()).toBe(null)
    // A press arrives only where nothing is inert.
    const pressed = vi.fn()
    screen.getByRole('button', { name: 'Loading' }).addEventListener('click', pressed)
    await userEvent.click(screen.getByRole('button', { name: 'Loading' }))
    expect(pressed).toHaveBeenCalledOnce()
    await clock.advance(1_000)
    expect(modal()).toBe(null)

    await show()
    expect(modal()).toBeVisible()
    expect(screen.getByRole('button', { name: 'Stay signed in' })).toHaveFocus()
  }
  await userEvent.click(screen.getByRole('button', { name: 'Stay signed in' }))
  await waitFor(() => expect(modal()).toBe(null))
  expect(weavr.session.getState().status).toBe('active')
  expect(screen.getByLabelText('Amount')).toHaveFocus()
})
