import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import type { ReactElement } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { Activity } from '../activity/Activity.js'
import { ManagedCardList } from '../managed-card-list/ManagedCardList.js'
import { Statement } from '../statement/Statement.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const open = (list: ReactElement) =>
  renderWithWeavr(list, { sandbox, clock, expiryPrompt: false, signedIn: true })
const chip = (name: string) => screen.findByRole('button', { name: `Remove filter ${name}` })
const chips = () => screen.queryAllByRole('button', { name: /^Remove filter/ })

it('shows what is set, takes one away, and puts the focus on the next', async () => {
  const onFiltersChange = vi.fn()
  await open(<ManagedCardList onFiltersChange={onFiltersChange} />)
  await screen.findAllByRole('article')
  expect(chips()).toEqual([])
  await userEvent.selectOptions(screen.getByLabelText('State'), 'Frozen')
  await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Prepaid')
  await userEvent.click(await chip('State: Frozen'))
  expect(onFiltersChange).toHaveBeenLastCalledWith({ state: undefined, mode: 'prepaid' })
  expect(await chip('Kind: Prepaid')).toHaveFocus()
  expect(screen.getByLabelText('State')).toHaveValue('')
})

it('puts the focus on the first filter when the last is taken away', async () => {
  await open(<Activity />)
  await screen.findByRole('table')
  await userEvent.selectOptions(screen.getByLabelText('In or out'), 'Money in')
  await userEvent.click(await chip('In or out: Money in'))
  expect(screen.getByLabelText('Type')).toHaveFocus()
  expect(chips()).toEqual([])
})

it('takes nonsense from an address for no filter', async () => {
  await open(<ManagedCardList filters={{ state: 'gone' as 'closed' }} />)
  expect(await screen.findAllByRole('article')).not.toHaveLength(0)
  expect(chips()).toEqual([])
})

it('goes back from another period to this month', async () => {
  const id = Object.keys(sandbox.state.managedAccounts)[0]!
  await open(<Statement instrument={{ type: 'managed_accounts', id }} />)
  await userEvent.selectOptions(await screen.findByLabelText('Period'), 'Last month')
  await waitFor(() => expect(chips()).toHaveLength(1))
  await userEvent.click(chips()[0]!)
  expect(screen.getByLabelText('Period')).toHaveValue('this-month')
  expect(screen.getByLabelText('Period')).toHaveFocus()
  expect(chips()).toEqual([])
})
