import { configure } from '@testing-library/react'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it } from 'vitest'
import { Cards } from './Cards'

// A busy machine takes longer than the second that Testing Library waits.
configure({ asyncUtilTimeout: 15_000 })

it('lists the cards of whoever signs in', async () => {
  const { findByText, getByText, signIn } = await renderWithWeavr(<Cards />)
  expect(getByText('Sign in to see your cards.')).toBeTruthy()
  await signIn()
  expect(await findByText('Travel')).toBeTruthy()
})

it('warns a minute before the end, and ends', async () => {
  const { clock, findByRole, findByText } = await renderWithWeavr(<Cards />, { signedIn: true })
  await findByText('Travel')
  await clock.advance(4 * 60_000)
  expect(await findByRole('alertdialog')).toBeTruthy()
  await clock.advance(60_000)
  expect(await findByText('Sign in to see your cards.')).toBeTruthy()
})

it('says so when Weavr fails', async () => {
  const { sandbox, clock, findByRole, signIn } = await renderWithWeavr(<Cards />)
  sandbox.faults.add({ operationId: 'managedCardsGet', status: 403 })
  await signIn()
  await clock.advance(0)
  expect(await findByRole('alert')).toBeTruthy()
})
