import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSandbox, demoUser, type Sandbox } from '../../exports/index.js'
import { startOfInterval } from '../../payments/cards/startOfInterval.js'

let sandbox: Sandbox
let client: RawClient

beforeEach(async () => {
  sandbox = createSandbox()
  client = await createRawClient(sandbox).signIn(demoUser)
})

const pathOf = (name: string) =>
  `/managed_cards/${Object.values(sandbox.state.managedCards).find(({ friendlyName }) => friendlyName === name)!.id}/spend_rules`
const rulesOf = async (name: string) => (await client.get<Schemas['AllLevelSpendRules']>(pathOf(name))).body
const limit = (amount: number, interval: Schemas['SpendLimitInterval'] = 'DAILY', currency = 'EUR') => ({
  interval,
  value: { currency, amount },
})

describe('spend rules', () => {
  it('are set once, changed and deleted', async () => {
    const studio = pathOf('Maya, studio')
    expect(await rulesOf('Maya, studio')).toEqual({
      profileLevelSpendRules: expect.objectContaining({ blockedMerchantCategories: ['7995'] }) as unknown,
    })
    expect((await client.post(studio, { allowAtm: false, spendLimit: [limit(10_000)] })).status).toBe(204)
    expect((await client.post(studio, { allowAtm: true })).errorCode).toBe('SPEND_RULE_ALREADY_SET')
    await client.patch(studio, {
      updateSpendLimitMethod: 'INCREMENT',
      spendLimit: [limit(2_500), limit(90_000, 'MONTHLY')],
    })
    expect((await rulesOf('Maya, studio')).cardLevelSpendRules).toEqual({
      allowAtm: false,
      spendLimit: [limit(12_500), limit(90_000, 'MONTHLY')],
    })
    await client.patch(studio, { allowAtm: true, spendLimit: [limit(700)] })
    expect(await rulesOf('Maya, studio')).toMatchObject({ allowAtm: true, spendLimit: [limit(700)] })
    expect((await client.send('DELETE', studio)).status).toBe(204)
    expect((await rulesOf('Maya, studio')).cardLevelSpendRules).toBeUndefined()
  })

  it.each([
    ['SPEND_LIMIT_NOT_SUPPORTED_FOR_PREPAID_MODE_CARD', 'Travel', [limit(1)]],
    ['SPEND_LIMIT_CURRENCY_DIFFERENT_FROM_CARD_CURRENCY', 'Maya, studio', [limit(1, 'DAILY', 'GBP')]],
    ['SPEND_LIMIT_DUPLICATE_INTERVAL', 'Maya, studio', [limit(1), limit(2)]],
    ['SPEND_LIMIT_AMOUNT_INVALID', 'Maya, studio', [limit(-1)]],
  ])('are refused with %s', async (code, name, spendLimit) => {
    expect((await client.post(pathOf(name), { spendLimit })).errorCode).toBe(code)
    expect((await client.patch(pathOf(name), { spendLimit })).errorCode).toBe(code)
  })

  it('show what a card may still spend', async () => {
    const { cards } = (await client.get<Schemas['ManagedCardList']>('/managed_cards?tag=software')).body
    expect(cards?.[0]).toMatchObject({
      availableToSpend: [{ interval: 'MONTHLY', value: { currency: 'EUR' } }],
    })
  })
})

describe('intervals', () => {
  it.each([
    ['DAILY', '2026-05-14'],
    ['WEEKLY', '2026-05-11'],
    ['MONTHLY', '2026-05-01'],
    ['QUARTERLY', '2026-04-01'],
    ['YEARLY', '2026-01-01'],
    ['ALWAYS', '1970-01-01'],
  ] as const)('%s begin at %s', (interval, day) => {
    expect(new Date(startOfInterval(interval, Date.UTC(2026, 4, 14, 15))).toISOString().slice(0, 10)).toBe(
      day,
    )
  })
})
