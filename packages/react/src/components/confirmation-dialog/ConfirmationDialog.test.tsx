import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createWeavr } from '@weavr-kit/core'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { useManagedAccount } from '../../resources/managed-accounts/managedAccountHooks.js'
import { useSends } from '../../resources/sends/sendHooks.js'
import type { ConfirmableType } from './ConfirmationItem.js'
import { createConfirmation } from './createConfirmation.js'
import { Continue, createWaiting } from './createWaiting.test.fixture.js'
import type { UseConfirmationOptions } from './useConfirmation.js'

const dialog = () => screen.queryByRole('dialog')
const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function setUp(beside?: ReactNode) {
  const view = await renderWithWeavr(<p>App</p>, { signedIn: true })
  const { api } = view.weavr
  const make = createWaiting(view.weavr)
  const wireState = async (id: string) =>
    (await api.GET('/outgoing_wire_transfers/{id}', { params: { path: { id } }, intent: 'user' })).state
  const onConfirmed = vi.fn()
  const open = async (type: ConfirmableType, ids: string[], options: UseConfirmationOptions = {}) => {
    view.rerender(
      <>
        <Continue type={type} ids={ids} onConfirmed={onConfirmed} {...options} />
        {beside}
      </>,
    )
    await userEvent.click(button('Continue'))
    if (!options.push) await screen.findByLabelText('Code from the text message')
  }
  const enter = async (code: string) => {
    await userEvent.clear(screen.getByLabelText('Code from the text message'))
    await userEvent.type(screen.getByLabelText('Code from the text message'), code + '{Enter}')
    await act(() => view.clock.advance(1))
  }
  const alert = (words: string) => waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words))
  /** What the details say, row by row. */
  const rows = () =>
    within(dialog()!)
      .getAllByRole('term')
      .map((term) => `${term.textContent}: ${term.nextElementSibling!.textContent}`)
  const wires = (...names: string[]) => act(() => Promise.all(names.map((name) => make.wire(name, 125_000))))
  return { ...view, api, make, wires, wireState, open, enter, alert, rows, onConfirmed }
}

it('shows amount and payee through every phase, and sends when the code is right', async () => {
  const { wires, wireState, open, enter, onConfirmed } = await setUp()
  const [id = ''] = await wires('Lombard Yard Properties')
  await open('outgoing_wire_transfers', [id])
  const seen = () => {
    const shown = within(dialog()!)
    expect(shown.getByText('€1,250.00')).toBeVisible()
    expect(shown.getByText('Lombard Yard Properties')).toBeVisible()
    expect(shown.getByText('IE29 AIBK 9311 5212 3456 78')).toBeVisible()
  }
  seen()
  expect(dialog()).toHaveAccessibleDescription(
    'The text message names the same amount and payee. If not, don’t enter the code.',
  )
  await enter('000000')
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('That code isn’t right.'))
  seen()
  expect(button('Send €1,250.00')).toBeVisible()
  await enter('123456')
  await waitFor(() => expect(dialog()).toBe(null))
  expect(onConfirmed).toHaveBeenCalledTimes(1)
  expect(await act(() => wireState(id))).toBe('SUBMITTED')
})

it('confirms many with one code: the total, the count, and each payee', async () => {
  const { make, wireState, open, enter, rows } = await setUp()
  const ids = [
    await act(() => make.wire('Lombard Yard Properties', 125_000)),
    await act(() => make.wire('Byrne Accountants', 75_050)),
  ]
  await open('outgoing_wire_transfers', ids)
  const shown = within(dialog()!)
  expect(shown.getByText('2 to confirm')).toBeVisible()
  expect(rows()).toEqual([
    'Total: €2,000.50',
    'From: Main account',
    'When: As soon as you confirm',
    'Amount: €1,250.00',
    'To: Lombard Yard PropertiesIE29 AIBK 9311 5212 3456 78',
    'Reference: Rent',
    'Amount: €750.50',
    'To: Byrne AccountantsIE29 AIBK 9311 5212 3456 78',
    'Reference: Rent',
  ])
  await enter('123456')
  await waitFor(() => expect(dialog()).toBe(null))
  expect(await act(() => Promise.all(ids.map(wireState)))).toEqual(['SUBMITTED', 'SUBMITTED'])
})

it('drops the challenge when it is closed, and the payment goes on waiting', async () => {
  const { wires, wireState, open, onConfirmed } = await setUp()
  const [id = ''] = await wires('Lombard Yard Properties')
  await open('outgoing_wire_transfers', [id])
  await userEvent.click(button('Cancel'))
  expect(dialog()).toBe(null)
  expect(onConfirmed).not.toHaveBeenCalled()
  expect(await act(() => wireState(id))).toBe('PENDING_CHALLENGE')
})

it('says so when nothing waits any more', async () => {
  const { wires, open, enter, alert, sandbox } = await setUp()
  const [id = ''] = await wires('Lombard Yard Properties')
  await open('outgoing_wire_transfers', [id])
  sandbox.state.payments[id]!.state = 'CANCELLED'
  await enter('123456')
  await alert('This isn’t waiting for a code any more.')
  expect(screen.getAllByRole('button', { name: /Close|Cancel|Send/ })).toEqual([button('Close')])
})

it('names every payee of a batch, however many they are', async () => {
  const { make, open, enter, onConfirmed } = await setUp()
  const names = Array.from({ length: 101 }, (_, index) => `Supplier ${index}`)
  const batch = await act(() => make.payees(...names))
  await open('beneficiary_batches', [batch])
  const shown = within(dialog()!)
  expect(shown.getAllByText(/^Supplier/).map(({ textContent }) => textContent)).toEqual(names)
  expect(shown.getByText('04-00-04 12345678')).toBeVisible()
  expect(button('Add 101 payees')).toBeVisible()
  await enter('123456')
  await waitFor(() => expect(onConfirmed).toHaveBeenCalledTimes(1))
})

it('says so in development when it is given several batches', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const weavr = createWeavr({ baseUrl: 'https://app.example' })
  expect(() => createConfirmation(weavr, 'beneficiary_batches', ['1', '2'])).toThrow(
    /one batch of payees at a time/,
  )
  vi.restoreAllMocks()
})

it('says from where and when a scheduled one goes', async () => {
  const { make, open, rows, clock } = await setUp()
  const at = clock.trueClock.wallMs() + 172_800_000
  const id = await act(() =>
    make.wire('Lombard Yard Properties', 125_000, { scheduledTimestamp: String(at) }),
  )
  await open('outgoing_wire_transfers', [id])
  const when = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'long' }).format(at)
  expect(rows()).toEqual([
    'Amount: €1,250.00',
    'To: Lombard Yard PropertiesIE29 AIBK 9311 5212 3456 78',
    'From: Main account',
    `When: ${when}`,
    'Reference: Rent',
  ])
})

it('leaves out the name of an account that the payer may not see', async () => {
  const { wires, open, rows, sandbox } = await setUp()
  const ids = await wires('Lombard Yard Properties')
  sandbox.faults.add({ operationId: 'managedAccountGet', status: 403 })
  await open('outgoing_wire_transfers', ids)
  expect(rows().map((row) => row.split(':')[0])).toEqual(['Amount', 'To', 'When', 'Reference'])
})

function Beside({ account: { id } }: { account: { id: string } }) {
  const { data } = useManagedAccount(id)
  const sends = useSends({ state: ['COMPLETED'] })
  return <output>{`${data?.balances.availableBalance} left, ${sends.data?.count} sent`}</output>
}

it('confirms a send, and what it changed is read again', async () => {
  const main = { id: '' }
  const { make, open, enter, rows, sandbox } = await setUp(<Beside account={main} />)
  main.id = (await act(() => make.account())).id
  const { id: to } = Object.values(sandbox.state.managedAccounts).find(
    ({ friendlyName }) => friendlyName === 'Household',
  )!
  const send = await act(() => make.send(to, 50_000))
  await open('sends', [send])
  await screen.findByText('4821065 left, 0 sent')
  expect(rows()).toEqual([
    'Amount: €500.00',
    `To: A Weavr account${to}`,
    'From: Main account',
    'When: As soon as you confirm',
  ])
  await enter('123456')
  await waitFor(() => expect(dialog()).toBe(null))
  expect(await screen.findByText('4771065 left, 1 sent')).toBeVisible()
})

it('confirms a bank transfer by a correspondent, and a linked account', async () => {
  const { make, open, enter, rows, api } = await setUp()
  const transfer = await act(() => make.correspondent('Lombard Yard Properties', 40_000))
  await open('correspondent_bank_transfers', [transfer])
  expect(rows()).toEqual([
    'Amount: €400.00',
    'To: Lombard Yard PropertiesIE29 AIBK 9311 5212 3456 78',
    'From: Tax reserve',
    'When: As soon as you confirm',
  ])
  await enter('123456')
  await waitFor(() => expect(dialog()).toBe(null))
  const at = { params: { path: { id: transfer } }, intent: 'user' } as const
  expect((await act(() => api.GET('/correspondent_bank_transfers/{id}', at))).state).toBe('SUBMITTED')

  const account = await act(() => make.linkedAccount('Northwind Studio Ltd'))
  await open('linked_account_declaration', [account])
  expect(rows()).toEqual(['Account: Northwind Studio LtdFR14 2004 1010 0505 0001 3M02 606'])
  expect(dialog()).not.toHaveAttribute('aria-describedby')
  await userEvent.type(screen.getByLabelText('Code from the text message'), '123456')
  await userEvent.click(button('Confirm this account'))
  await waitFor(() => expect(dialog()).toBe(null))
  const { verificationRuns } = await act(() =>
    api.GET('/linked_accounts/{id}/verifications', { params: { path: { id: account } }, intent: 'user' }),
  )
  expect(verificationRuns![0]!.verificationSteps![0]!.status).toBe('COMPLETED')
})

it('offers a new code after three wrong ones while the payment waits, and says when no more are sent', async () => {
  const { wires, wireState, open, enter, alert, clock } = await setUp()
  const [id = ''] = await wires('Lombard Yard Properties')
  await open('outgoing_wire_transfers', [id])
  for (let sent = 0; sent < 5; sent++) {
    for (const words of [
      'That code isn’t right.',
      'One try left.',
      'Too many wrong codes. Send a new one.',
    ]) {
      await enter('000000')
      await alert(words)
    }
    expect(await act(() => wireState(id))).toBe('PENDING_CHALLENGE')
    await act(() => clock.advance(15_000))
    await userEvent.click(button('Send a new code'))
    if (sent < 4) await screen.findByLabelText('Code from the text message')
  }
  await alert('No codes left for this. Close it and start again.')
  expect(within(dialog()!).getAllByRole('button')).toEqual([button('Close')])
})

it('offers no new code where three wrong ones have ended it', async () => {
  const { make, open, enter, alert } = await setUp()
  const batch = await act(() => make.payees('Atelier Nord'))
  await open('beneficiary_batches', [batch])
  for (const words of [
    'That code isn’t right.',
    'One try left.',
    'It was stopped, and nothing was done. Start it again.',
  ]) {
    await enter('000000')
    await alert(words)
  }
  expect(within(dialog()!).getAllByRole('button')).toEqual([button('Close')])
  expect(screen.getByText('Atelier Nord')).toBeVisible()
})

describe('a device', () => {
  async function ask() {
    const scene = await setUp()
    const { sandbox } = scene
    const user = Object.values(sandbox.state.users)[0]!
    user.factors = [...user.factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
    let answer!: (outcome: 'verified' | 'declined' | 'expired') => void
    const outcome = vi.fn(
      () => new Promise<'verified' | 'declined' | 'expired'>((resolve) => void (answer = resolve)),
    )
    const ids = await scene.wires('Lombard Yard Properties')
    await scene.open('outgoing_wire_transfers', ids, { push: { channel: 'BIOMETRIC', outcome } })
    await screen.findByText('Approve on your phone.')
    return {
      ...scene,
      id: ids[0]!,
      user,
      outcome,
      answer: (it: Parameters<typeof answer>[0]) => act(async () => answer(it)),
    }
  }

  it('is shown what the dialog shows, and its yes confirms', async () => {
    const { id, user, outcome, answer, sandbox, wireState, onConfirmed } = await ask()
    expect(within(dialog()!).getByText('€1,250.00')).toBeVisible()
    const [challengeId] = outcome.mock.calls[0] as unknown as [string]
    const url = `http://sandbox.test${sandbox.simulatorPath}/factors/${user.id}/challenges/${challengeId}/verify_success`
    await sandbox.fetch(
      new Request(url, { method: 'POST', headers: { 'programme-key': sandbox.programmeKey } }),
    )
    await answer('verified')
    await waitFor(() => expect(dialog()).toBe(null))
    expect(onConfirmed).toHaveBeenCalledTimes(1)
    expect(await act(() => wireState(id))).toBe('SUBMITTED')
  })

  it('says no, and a text message is the way out', async () => {
    const { id, answer, enter, alert, wireState } = await ask()
    await answer('declined')
    await alert('It was declined on your phone.')
    await userEvent.click(button('Use a text message'))
    await screen.findByLabelText('Code from the text message')
    await enter('123456')
    await waitFor(() => expect(dialog()).toBe(null))
    expect(await act(() => wireState(id))).toBe('SUBMITTED')
  })
})

it('forgets what it showed when the session ends', async () => {
  const { wires, open, weavr } = await setUp()
  await open('outgoing_wire_transfers', await wires('Lombard Yard Properties'))
  await act(() => weavr.session.signOut())
  expect(dialog()).toBe(null)
  expect(document.body.textContent).not.toMatch(/Lombard|1,250/)
})
