import '../../styles/styles.css'
import { QueryClient } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { demoCardholder, demoMultiUser, demoUser } from '@weavr-kit/sandbox'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import axe from 'axe-core'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { RequireSession } from '../../session/RequireSession.js'
import { SignIn } from '../sign-in/SignIn.js'
import { findReachable } from './findReachable.test.fixture.js'
import { LockScreen } from './LockScreen.js'
import { SessionExpiryWarning } from './SessionExpiryWarning.js'

const typed = 'Invoice 2026-118'
const onOtherIdentity = vi.fn()

function Page() {
  const cards = useManagedCards()
  return (
    <main>
      <h1>Pay</h1>
      <ul>
        {cards.data?.items.map(({ id, friendlyName }) => (
          <li key={id}>{friendlyName}</li>
        ))}
      </ul>
      <label>
        Reference <input name="reference" />
      </label>
      <label>
        Note <textarea name="note" />
      </label>
      <button>Review</button>
    </main>
  )
}

const fallback = (
  <LockScreen onOtherIdentity={onOtherIdentity} render={(props) => <main {...props} />}>
    <SignIn passwordField="plain" />
  </LockScreen>
)

/** A payer has a half-filled form on the page, and the session ends. */
async function lock() {
  onOtherIdentity.mockClear()
  const queryClient = new QueryClient()
  const app = await renderWithWeavr(
    <RequireSession keepMounted fallback={fallback}>
      <Page />
    </RequireSession>,
    { signedIn: true, queryClient, expiryPrompt: <SessionExpiryWarning /> },
  )
  const find = (text: string) =>
    findReachable(text, { weavr: app.weavr, queryClient, document: document.documentElement })
  const [card] = await screen.findAllByRole('listitem')
  const fetched = card!.textContent
  await userEvent.fill(screen.getByLabelText('Reference'), typed)
  await userEvent.fill(screen.getByLabelText('Note'), typed)
  // Both can be found, or the search would prove nothing.
  expect(find(fetched)).not.toEqual([])
  expect(find(typed)).not.toEqual([])
  await app.clock.advance(300_000)
  await screen.findByRole('heading', {
    level: 1,
    name: 'You were signed out after 5 minutes without activity',
  })
  return { ...app, queryClient, find, fetched, first: app.weavr.session.getState().identity!.id }
}

async function signIn({ email, password }: { email: string; password: string }) {
  await userEvent.fill(screen.getByLabelText('E-mail'), email)
  await userEvent.fill(screen.getByLabelText('Password'), password)
  await userEvent.keyboard('{Enter}')
}

it('keeps what was typed for the same identity, and nothing that was fetched meanwhile', async () => {
  const { weavr, queryClient, fetched } = await lock()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  expect(findReachable(fetched, { weavr, queryClient, page: document.documentElement.outerHTML })).toEqual([])

  // Nothing of the page beneath can be reached, by eye, ear or key, though it is there.
  const note = document.querySelector<HTMLTextAreaElement>('[name=note]')!
  expect(note.checkVisibility()).toBe(false)
  expect(note.closest<HTMLElement>('[hidden]')!.inert).toBe(true)
  expect(screen.getAllByRole('textbox')).toEqual([screen.getByLabelText('E-mail')])
  const stops: string[] = []
  for (let stop = 0; stop < 4; stop++) {
    await userEvent.keyboard('{Tab}')
    stops.push((document.activeElement as HTMLInputElement).name || document.activeElement!.textContent)
  }
  expect(stops).toEqual(['email', 'password', 'Show password', 'Sign in'])
  expect((await axe.run(document.body, { iframes: false })).violations).toEqual([])

  await signIn(demoUser)
  await waitFor(() => expect(note.checkVisibility()).toBe(true))
  expect(await screen.findByText(fetched)).toBeVisible()
  expect(screen.getByLabelText('Note')).toBe(note)
  expect(note).toHaveValue(typed)
  expect(note).toHaveFocus()
  expect(screen.getByLabelText('Reference')).toHaveValue(typed)
  expect(onOtherIdentity).not.toHaveBeenCalled()
})

it('leaves another identity nothing of the first: not in the document, not in the cache, not in memory', async () => {
  const { find, fetched, first, weavr } = await lock()
  await signIn(demoMultiUser)
  await userEvent.click(await screen.findByRole('button', { name: 'Ines Duarte' }))
  await waitFor(() => expect(screen.getByLabelText('Note')).toBeVisible())
  expect(screen.getByLabelText('Reference')).toHaveValue('')
  expect(onOtherIdentity).toHaveBeenCalledOnce()
  expect(weavr.session.getState().identity!.id).not.toBe(first)
  for (const text of [fetched, typed, first, demoUser.email]) expect(find(text), text).toEqual([])
})

it('leaves another user of the same company nothing of the first one’s form', async () => {
  const { find, first, weavr } = await lock()
  await signIn(demoCardholder)
  await waitFor(() => expect(screen.getByLabelText('Note')).toBeVisible())
  expect(weavr.session.getState().identity!.id).toBe(first)
  expect(find(typed)).toEqual([])
})
