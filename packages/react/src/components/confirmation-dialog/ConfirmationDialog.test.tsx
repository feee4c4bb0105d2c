import { act, configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { sandboxProfiles } from '@weavr-kit/sandbox'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it, vi } from 'vitest'
import type { ConfirmableType } from './ConfirmationItem.js'
import { ConfirmationDialog } from './ConfirmationDialog.js'
import { useConfirmation, type UseConfirmationOptions } from './useConfirmation.js'

// A busy machine may take longer than the second that is the default.
configure({ asyncUtilTimeout: 5_000 })
vi.setConfig({ testTimeout: 30_000 })

const dialog = () => screen.queryByRole('dialog')
const button = (name: string | RegExp) => screen.getByRole('button', { name })

function Continue({ type, ids, ...options }: { type: ConfirmableType; ids: string[] } & UseConfirmationOptions) {
  const confirmation = useConfirmation(type, ids, options)
  return (
    <>
      <button onClick={confirmation.confirm}>Continue</button>
      <output>{confirmation.status}</output>
      <ConfirmationDialog confirmation={confirmation} />
    </>
  )
}

async function setUp() {
  const view = await renderWithWeavr(<p>App</p>, { signedIn: true })
  const { api } = view.weavr
  const { accounts = [] } = await api.GET('/managed_accounts')
  const account = accounts.find(({ friendlyName }) => friendlyName === 'Main account')!
  const wire = async (name: string, amount: number) => {
    const { id } = await api.POST('/outgoing_wire_transfers', {
      body: {
        profileId: sandboxProfiles.outgoingWireTransfer,
        sourceInstrument: { type: 'managed_accounts', id: account.id },
        transferAmount: { currency: 'EUR', amount },
        destinationBeneficiary: { name, iban: 'IE29AIBK93115212345678' },
        description: 'Rent',
      },
    })
    return id
  }
  const state = async (id: string) => (await api.GET('/outgoing_wire_transfers/{id}', { params: { path: { id } }, intent: 'user' })).state
  const onConfirmed = vi.fn()
  const open = async (type: ConfirmableType, ids: string[]) => {
    view.rerender(<Continue type={type} ids={ids} onConfirmed={onConfirmed} />)
    await userEvent.click(button('Continue'))
    await screen.findByLabelText('Code from the text message')
  }
  const enter = async (code: string) => {
    await userEvent.clear(screen.getByLabelText('Code from the text message'))
    await userEvent.type(screen.getByLabelText('Code from the text message'), code + '{Enter}')
    await view.clock.advance(1)
  }
  return { ...view, api, wire, state, open, enter, onConfirmed }
}

it('shows amount and payee through every phase, and sends when the code is right', async () => {
  const { wire, state, open, enter, onConfirmed } = await setUp()
  const id = await act(() => wire('Lombard Yard Properties', 125_000))
  await open('outgoing_wire_transfers', [id])
  const seen = () => {
    const shown = within(dialog()!)
    expect(shown.getByText('€1,250.00')).toBeVisible()
    expect(shown.getByText('Lombard Yard Properties')).toBeVisible()
    expect(shown.getByText('IE29 AIBK 9311 5212 3456 78')).toBeVisible()
  }
  seen()
  expect(dialog()).toHaveAccessibleDescription('The text message names the same amount and payee. If not, don’t enter the code.')
  await enter('000000')
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('That code isn’t right.'))
  seen()
  expect(button('Send €1,250.00')).toBeVisible()
  await enter('123456')
  await waitFor(() => expect(dialog()).toBe(null))
  expect(onConfirmed).toHaveBeenCalledTimes(1)
  expect(await act(() => state(id))).toBe('SUBMITTED')
})

it('confirms many with one code: the total, the count, and each payee', async () => {
  const { wire, state, open, enter } = await setUp()
  const ids = [await act(() => wire('Lombard Yard Properties', 125_000)), await act(() => wire('Byrne Accountants', 75_050))]
  await open('outgoing_wire_transfers', ids)
  const shown = within(dialog()!)
  expect(shown.getByText('€2,000.50')).toBeVisible()
  expect(shown.getByText('2 to confirm')).toBeVisible()
  expect(shown.getByText('Byrne Accountants')).toBeVisible()
  await enter('123456')
  await waitFor(() => expect(dialog()).toBe(null))
  expect(await act(() => Promise.all(ids.map(state)))).toEqual(['SUBMITTED', 'SUBMITTED'])
})

it('drops the challenge when it is closed, and the payment goes on waiting', async () => {
  const { wire, state, open, onConfirmed } = await setUp()
  const id = await act(() => wire('Lombard Yard Properties', 125_000))
  await open('outgoing_wire_transfers', [id])
  await userEvent.click(button('Cancel'))
  expect(dialog()).toBe(null)
  expect(onConfirmed).not.toHaveBeenCalled()
  expect(await act(() => state(id))).toBe('PENDING_CHALLENGE')
})

it('says so when nothing waits any more', async () => {
  const { wire, open, enter, sandbox } = await setUp()
  const id = await act(() => wire('Lombard Yard Properties', 125_000))
  await open('outgoing_wire_transfers', [id])
  sandbox.state.payments[id]!.state = 'CANCELLED'
  await enter('123456')
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('This isn’t waiting for a code any more.'))
  expect(screen.getAllByRole('button', { name: /Close|Cancel|Send/ })).toEqual([button('Close')])
})

it('names the payees of a batch', async () => {
  const { api, open, enter, onConfirmed } = await setUp()
  const batch = await act(() =>
    api.POST('/beneficiaries', {
      body: {
        beneficiaries: [
          { trustLevel: 'TRUSTED', beneficiaryInformation: { businessName: 'Atelier Nord' }, beneficiaryDetails: { bankAccountDetails: { iban: 'DE89370400440532013000' } } },
          { trustLevel: 'TRUSTED', beneficiaryInformation: { fullName: 'Ana Sousa' }, beneficiaryDetails: { bankAccountDetails: { accountNumber: '12345678', sortCode: '040004' } } },
        ],
      },
    }),
  )
  await open('beneficiary_batches', [batch.operationBatchId.batchId])
  expect(screen.getByText('Atelier Nord')).toBeVisible()
  expect(screen.getByText('04-00-04 12345678')).toBeVisible()
  expect(button('Add 2 payees')).toBeVisible()
  await enter('123456')
  await waitFor(() => expect(onConfirmed).toHaveBeenCalledTimes(1))
})

it('forgets what it showed when the session ends', async () => {
  const { wire, open, weavr } = await setUp()
  const id = await act(() => wire('Lombard Yard Properties', 125_000))
  await open('outgoing_wire_transfers', [id])
  await act(() => weavr.session.signOut())
  expect(dialog()).toBe(null)
  expect(document.body.textContent).not.toMatch(/Lombard|1,250/)
})
