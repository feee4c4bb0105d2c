import { act } from '@testing-library/react'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it, vi } from 'vitest'
import { createConfirmation } from './createConfirmation.js'
import { createWaiting } from './createWaiting.test.fixture.js'

it('waits for a code of its own where another page has asked for one a moment ago', async () => {
  const { clock, weavr } = await renderWithWeavr(<p>App</p>, { signedIn: true })
  const id = await act(() => createWaiting(weavr).wire('Lombard Yard Properties', 125_000))
  const open = () => createConfirmation(weavr, 'outgoing_wire_transfers', [id])
  const [one, other] = [open(), open()]
  const status = ({ challenge }: typeof one) => challenge.getState().status

  one.challenge.start()
  await vi.waitFor(() => expect(status(one)).toBe('code'))
  other.challenge.start()
  await vi.waitFor(() => expect(other.items.getState()).toHaveLength(1))
  await act(() => clock.advance(14_000))
  expect(status(other)).toBe('sending')

  await act(() => clock.advance(1_000))
  await vi.waitFor(() => expect(other.challenge.getState()).toMatchObject({ status: 'code', resent: true }))
  other.challenge.submit('123456')
  await vi.waitFor(() => expect(status(other)).toBe('verified'))
  one.challenge.reset()
})

it('goes on with its own code after it was closed and opened again', async () => {
  const { weavr } = await renderWithWeavr(<p>App</p>, { signedIn: true })
  const id = await act(() => createWaiting(weavr).wire('Lombard Yard Properties', 125_000))
  const { challenge } = createConfirmation(weavr, 'outgoing_wire_transfers', [id])
  for (const round of ['first', 'again']) {
    challenge.start()
    await vi.waitFor(() => expect(challenge.getState().status, round).toBe('code'))
    if (round === 'first') challenge.reset()
  }
  challenge.submit('123456')
  await vi.waitFor(() => expect(challenge.getState().status).toBe('verified'))
})
