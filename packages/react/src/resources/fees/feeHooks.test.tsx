import { waitFor } from '@testing-library/react'
import { demoConsumerUser } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { useManagedAccount } from '../managed-accounts/managedAccountHooks.js'
import { openResources } from '../openResources.test.fixture.js'
import { useChargeConsumerFee, useChargeCorporateFee, useFees, useInfiniteFees } from './feeHooks.js'

it('charges a company, and shows the fee and the balance after it', async () => {
  const { instrument, renderHooks, signIn } = openResources()
  await signIn()
  const source = instrument('Main account')
  const { loaded, result, run } = renderHooks(() => ({
    list: useFees(),
    pages: useInfiniteFees({ pageSize: 1 }),
    account: useManagedAccount(source.id),
    charge: useChargeCorporateFee(),
  }))
  await loaded()
  const { count } = result.current.list.data!
  const before = result.current.account.data!.balances.availableBalance!
  await expect(
    run(({ charge }) => charge.mutateAsync({ feeType: 'NO_SUCH_FEE', source })),
  ).rejects.toMatchObject({ code: 'UNRESOLVED_FEE_TYPE' })
  const charged = await run(({ charge }) => charge.mutateAsync({ feeType: 'CARD_DELIVERY', source }))
  expect(charged).toMatchObject({
    feeType: 'CARD_DELIVERY',
    availableBalanceAdjustment: { currency: 'EUR', amount: -750 },
  })
  await waitFor(() => expect(result.current.list.data!.count).toBe(count + 1))
  await waitFor(() => expect(result.current.account.data!.balances.availableBalance).toBe(before - 750))
  await run(({ pages }) => pages.refetch())
  await waitFor(() =>
    expect(result.current.pages.data!.pages[0]!.items).toMatchObject([{ description: 'CARD_DELIVERY' }]),
  )
})

it('charges a person', async () => {
  const { instrument, renderHooks, signIn } = openResources({ seed: 'demo-consumer' })
  await signIn(demoConsumerUser)
  const { run } = renderHooks(() => ({ charge: useChargeConsumerFee() }))
  const charged = await run(({ charge }) =>
    charge.mutateAsync({ feeType: 'MONTHLY_PLAN', source: instrument('Everyday') }),
  )
  expect(charged.availableBalanceAdjustment.amount).toBe(-1_900)
})
