import { act, fireEvent, screen } from '@testing-library/react'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { useStore } from 'zustand'
import { useWeavr } from '../../internal/useWeavr.js'
import { useStepUp } from '../../session/useStepUp.js'
import { findReachable } from '../lock-screen/findReachable.test.fixture.js'
import { LockScreen } from '../lock-screen/LockScreen.js'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'

/** Where the token lies in React's notes on the page: props and state of components, memory of hooks. */
const findToken = (token: string) => findReachable(token, { page: document.documentElement })

async function setUp(ui: ReactNode = <p>App</p>) {
  const view = await renderWithWeavr(ui, { signedIn: true })
  const { token } = view.weavr.session.getState()
  if (token === undefined) throw new Error('Nobody is signed in.')
  return { ...view, token }
}

const Careless = () => <p>{useStore(useWeavr().session).status}</p>

it('is found where a component is careless, or the tests below would prove nothing', async () => {
  const { token } = await setUp(<Careless />)
  expect(findToken(token).some((path) => path.includes('memoizedState'))).toBe(true)
})

it('is in no part of the prompt: while it warns or waits, after a failure, and after the end', async () => {
  const { clock, sandbox, token } = await setUp()
  sandbox.faults.add({ status: 500, latencyMs: 1_000, times: 1 })
  await clock.advance(250_000)
  expect(screen.getByRole('alertdialog')).toHaveAccessibleName('Still there?')
  expect(findToken(token)).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }))
  expect(screen.getByRole('button', { name: 'Keeping you signed in…' })).toBeInTheDocument()
  expect(findToken(token)).toEqual([])
  await clock.advance(2_000)
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  expect(findToken(token)).toEqual([])
  await clock.advance(48_000)
  expect(screen.getByRole('alertdialog')).toHaveAttribute('data-state', 'ended')
  expect(findToken(token)).toEqual([])
})

function AskFirst() {
  const { ask } = useStepUp()
  return <button onClick={() => void ask().catch(() => {})}>Show details</button>
}

it('is in no part of the step-up', async () => {
  const { clock, token } = await setUp(
    <>
      <AskFirst />
      <StepUpDialog />
    </>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Show details' }))
  await clock.advance(1)
  expect(screen.getByLabelText('Code from the text message')).toBeInTheDocument()
  expect(findToken(token)).toEqual([])
})

it('is not in the lock screen, which sees a sign-in come', async () => {
  const { signIn, weavr } = await setUp(
    <LockScreen>
      <p>Form</p>
    </LockScreen>,
  )
  await act(() => weavr.session.signOut())
  await signIn()
  const { token } = weavr.session.getState()
  expect(token).toBeTypeOf('string')
  expect(findToken(String(token))).toEqual([])
})
