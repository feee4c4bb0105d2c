import { waitFor } from '@testing-library/react'
import { sandboxOtp } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useAddBeneficiaries,
  useBeneficiaries,
  useBeneficiary,
  useBeneficiaryBatch,
  useBeneficiaryBatches,
  useInfiniteBeneficiaries,
  useInfiniteBeneficiaryBatches,
  useRemoveBeneficiaries,
  useStartBeneficiaryBatchOtp,
  useStartBeneficiaryBatchPush,
  useVerifyBeneficiaryBatchOtp,
} from './beneficiaryHooks.js'
import { beneficiaryBatchQuery, beneficiaryQuery, type BeneficiaryBatch } from './beneficiaryQueries.js'

const channel = 'SMS'

it('trusts somebody once the user has confirmed it, and no more once the user has confirmed that', async () => {
  const { renderHooks, sandbox, signIn, weavr } = openResources()
  for (const { factors } of Object.values(sandbox.state.users))
    factors.push({ type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' })
  await signIn()
  const { loaded, result, run } = renderHooks(() => {
    const add = useAddBeneficiaries()
    const batchId = add.data?.operationBatchId.batchId
    const added = useBeneficiaries({ batchId: [batchId ?? '1'] })
    return {
      added,
      pages: useInfiniteBeneficiaries({ pageSize: 2 }),
      one: useBeneficiary(added.data?.items[0]?.id),
      batches: useBeneficiaryBatches({ operation: ['CREATE'] }),
      batchPages: useInfiniteBeneficiaryBatches({ pageSize: 1 }),
      batch: useBeneficiaryBatch(batchId),
      add,
      remove: useRemoveBeneficiaries(),
      start: useStartBeneficiaryBatchOtp(),
      verify: useVerifyBeneficiaryBatchOtp(),
      push: useStartBeneficiaryBatchPush(),
    }
  })
  await loaded()
  const confirm = async ({ operationBatchId: { batchId: id } }: BeneficiaryBatch) => {
    await run(({ start }) => start.mutateAsync({ id, channel }))
    await run(({ verify }) => verify.mutateAsync({ id, channel, verificationCode: sandboxOtp }))
    // What would come with the next poll.
    await run(({ one }) => one.refetch())
  }
  const { count } = result.current.batches.data!
  const batch = await run(({ add }) =>
    add.mutateAsync({
      beneficiaries: [
        {
          trustLevel: 'TRUSTED',
          beneficiaryInformation: { businessName: 'Halden & Co GmbH' },
          beneficiaryDetails: { bankAccountDetails: { iban: 'AT611904300234573201' } },
        },
      ],
    }),
  )
  await waitFor(() => expect(result.current.batch.data?.state).toBe('PENDING_CHALLENGE'))
  await waitFor(() => expect(result.current.one.data?.state).toBe('PENDING_CHALLENGE'))
  // Farther from what was written than a write may read.
  await run(({ batches }) => batches.refetch())
  await waitFor(() => expect(result.current.batches.data!.count).toBe(count + 1))
  const [{ refetchInterval }, ofOne] = [beneficiaryBatchQuery(weavr, '1'), beneficiaryQuery(weavr, '1')]
  const interval = (state: BeneficiaryBatch['state']) =>
    refetchInterval({ state: { data: { ...batch, state }, error: null } })
  expect(
    (['PENDING_CHALLENGE', 'CHALLENGE_COMPLETED', 'COMPLETED', 'FAILED'] as const).map(interval),
  ).toEqual([3_000, 3_000, false, false])
  expect(ofOne.refetchInterval({ state: { data: result.current.one.data, error: null } })).toBe(3_000)
  await confirm(batch)
  await waitFor(() =>
    expect([result.current.batch.data?.state, result.current.one.data?.state]).toEqual([
      'COMPLETED',
      'ACTIVE',
    ]),
  )
  const { id } = result.current.one.data!
  await confirm(await run(({ remove }) => remove.mutateAsync({ beneficiaryIds: [id] })))
  await waitFor(() => expect(result.current.one.data?.state).toBe('REMOVED'))
  expect(ofOne.refetchInterval({ state: { data: result.current.one.data, error: null } })).toBe(false)
  const again = await run(({ remove }) =>
    remove.mutateAsync({ beneficiaryIds: [result.current.pages.data!.pages[0]!.items[0]!.id] }),
  )
  await run(({ push }) => push.mutateAsync({ id: again.operationBatchId.batchId, channel: 'BIOMETRIC' }))
})
