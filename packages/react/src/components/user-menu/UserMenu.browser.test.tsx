import { screen, waitFor } from '@testing-library/react'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../../styles/styles.css'
import { UserMenu } from './UserMenu.js'

it('opens by the keyboard, goes into the menu with Tab, and gives the focus back at Esc', async () => {
  await renderWithWeavr(<UserMenu securityHref="#security" />, { expiryPrompt: false, signedIn: true })
  const trigger = await screen.findByRole('button', { name: /Maya Lindqvist/ })
  trigger.focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(trigger).toHaveAttribute('aria-expanded', 'true'))
  await userEvent.keyboard('{Tab}')
  expect(screen.getByRole('link', { name: 'Security' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(trigger).toHaveAttribute('aria-expanded', 'false'))
  expect(trigger).toHaveFocus()
  expect(screen.queryByRole('link')).toBeNull()
})
