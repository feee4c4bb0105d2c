import { beforeEach, expect, it } from 'vitest'
import { createMoneyScene, type MoneyScene } from '../../../test/createMoneyScene.js'
import type { Schemas } from '../../../test/createRawClient.js'

let scene: MoneyScene
beforeEach(async () => {
  scene = await createMoneyScene()
})

const charge = (feeType: string, name = 'Main account') =>
  scene.client.post<Schemas['ChargedFee']>('/corporates/fees/charge', {
    feeType,
    source: scene.instrument(name),
  })

it('takes a fee at once, and lists it', async () => {
  const [available, actual] = await scene.balances('Main account')
  const { body } = await charge('MONTHLY_PLAN')
  expect(body).toMatchObject({
    state: 'COMPLETED',
    availableBalanceAdjustment: { currency: 'EUR', amount: -1_900 },
  })
  expect(await scene.balances('Main account')).toEqual([available - 1_900, actual - 1_900])
  await scene.clock.advance(1_000)
  await charge('CARD_DELIVERY', 'Travel')
  const types = async (query: string) =>
    (await scene.client.get<Schemas['FeeList']>(`/fees?${query}`)).body.fees?.map(
      ({ description }) => description,
    )
  expect(await types('')).toEqual(['CARD_DELIVERY', 'MONTHLY_PLAN'])
  expect(await types('sortOrder=ASC&limit=1')).toEqual(['MONTHLY_PLAN'])
  expect(await types(`creationTimestampFrom=${scene.now()}`)).toEqual(['CARD_DELIVERY'])
})

it('refuses what it cannot take', async () => {
  const code = async (feeType: string, name?: string) => (await charge(feeType, name)).errorCode
  expect(await code('NO_SUCH_FEE')).toBe('UNRESOLVED_FEE_TYPE')
  expect(await code('MONTHLY_PLAN', 'Maya, studio')).toBe('UNRESOLVED_INSTRUMENT')
  expect(await code('MONTHLY_PLAN', 'Household')).toBe('IDENTITY_NOT_OWNER_OF_INSTRUMENT')
  const { body } = await scene.client.post<Schemas['ManagedAccount']>('/managed_accounts', {
    profileId: scene.sandbox.state.managedAccounts[scene.instrument('Main account').id]?.profileId,
    friendlyName: 'Dollars',
    currency: 'USD',
  })
  expect(body.currency).toBe('USD')
  expect(await code('MONTHLY_PLAN', 'Dollars')).toBe('FEE_AMOUNT_NOT_SET')
  expect(await code('CARD_DELIVERY', 'Dollars')).toBe('FUNDS_INSUFFICIENT')
  expect(
    (
      await scene.client.post('/consumers/fees/charge', {
        feeType: 'MONTHLY_PLAN',
        source: scene.instrument('Travel'),
      })
    ).status,
  ).toBe(403)
})
