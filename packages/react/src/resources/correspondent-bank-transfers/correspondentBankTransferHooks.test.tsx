import { waitFor } from '@testing-library/react'
import { sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useCancelCorrespondentBankTransfer,
  useConfirmCorrespondentBankTransfer,
  useCorrespondentBankTransfer,
  useCorrespondentBankTransfers,
  useCreateCorrespondentBankTransfer,
  useInfiniteCorrespondentBankTransfers,
} from './correspondentBankTransferHooks.js'
import {
  correspondentBankTransferQuery,
  type CorrespondentBankTransfer,
} from './correspondentBankTransferQueries.js'

const originator = {
  name: 'Quayside Traders Ltd',
  registrationAddress: '4 Harbour Road, Cork',
  registrationCountry: 'IE',
  bankAccountDetails: { account: '12345678', financialInstitution: 'AIBKIE2D' },
} as const

it('pays for an originator, after a look at the payee, and takes it back before its day', async () => {
  const { clock, confirm, instrument, renderHooks, signIn, weavr } = openResources()
  await signIn()
  const { loaded, result, run } = renderHooks(() => {
    const create = useCreateCorrespondentBankTransfer()
    return {
      list: useCorrespondentBankTransfers(),
      pages: useInfiniteCorrespondentBankTransfers({ 'originator.type': 'BUSINESS' }),
      one: useCorrespondentBankTransfer(create.data?.id),
      create,
      confirm: useConfirmCorrespondentBankTransfer(),
      cancel: useCancelCorrespondentBankTransfer(),
    }
  })
  await loaded()
  const state = () => result.current.one.data?.state
  const { id } = await run(({ create }) =>
    create.mutateAsync({
      profileId: sandboxProfiles.correspondentBankTransfer,
      sourceInstrument: { type: 'managed_accounts', id: instrument('Tax reserve').id },
      amount: { currency: 'EUR', amount: 40_000 },
      originator,
      beneficiary: {
        name: 'No match',
        iban: 'IE29AIBK93115212345678',
        address: '18 Lombard Street East, Dublin',
      },
      purpose: 'Supplier invoice',
      scheduledTimestamp: String(clock.trueClock.wallMs() + 3_600_000),
    }),
  )
  await waitFor(() => expect(state()).toBe('PENDING_CONFIRMATION'))
  await waitFor(() =>
    expect(result.current.pages.data!.pages[0]!.items.map((transfer) => transfer.id)).toEqual([id]),
  )
  await run((hooks) => hooks.confirm.mutateAsync({ id }))
  await waitFor(() => expect(state()).toBe('PENDING_CHALLENGE'))
  const interval = (next: CorrespondentBankTransfer['state']) =>
    correspondentBankTransferQuery(weavr, id).refetchInterval({
      state: { data: { ...result.current.one.data!, state: next }, error: null },
    })
  expect((['PENDING_CHALLENGE', 'SUBMITTED', 'APPROVED'] as const).map(interval)).toEqual([
    3_000, 3_000, 3_000,
  ])
  expect((['PENDING_CONFIRMATION', 'SCHEDULED', 'COMPLETED', 'REJECTED'] as const).map(interval)).toEqual([
    false,
    false,
    false,
    false,
  ])
  await confirm('correspondent_bank_transfers', id)
  await run(({ cancel }) => cancel.mutateAsync({ id }))
  await waitFor(() => expect(state()).toBe('CANCELLED'))
})
