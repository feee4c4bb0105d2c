import { screen, waitFor, within } from '@testing-library/react'
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

it('breaks no word of a name where a row has little room beside the links of the page', async () => {
  const row = (
    <nav style={{ display: 'flex', inlineSize: '18rem' }}>
      <span style={{ flex: '0 0 9rem' }}>Cards, Pay, Activity</span>
      <UserMenu />
    </nav>
  )
  await renderWithWeavr(row, { expiryPrompt: false, signedIn: true })
  const trigger = await screen.findByRole('button', { name: /Maya Lindqvist/ })
  const name = within(trigger).getByText('Maya Lindqvist')
  const word = document.createRange()
  word.setStart(name.firstChild!, 'Maya '.length)
  word.setEnd(name.firstChild!, 'Maya Lindqvist'.length)
  expect(word.getClientRects()).toHaveLength(1)
})
