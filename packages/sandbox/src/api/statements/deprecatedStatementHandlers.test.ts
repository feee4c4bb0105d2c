import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSandbox, demoUser, type Sandbox } from '../../exports/index.js'

let sandbox: Sandbox
let client: RawClient

beforeEach(async () => {
  sandbox = createSandbox()
  client = await createRawClient(sandbox).signIn(demoUser)
})

const first = (kind: 'managed_accounts' | 'managed_cards') =>
  `/deprecated/${kind}/${Object.keys(kind === 'managed_cards' ? sandbox.state.managedCards : sandbox.state.managedAccounts)[0]}/statement`
const read = async (query: string, kind: 'managed_accounts' | 'managed_cards' = 'managed_accounts') =>
  (await client.get<Schemas['DeprecatedStatement']>(`${first(kind)}?${query}`)).body

describe('the statement in its former shape', () => {
  it('has every posting, the latest first, and both balances', async () => {
    const { entry = [], startBalance, endBalance } = await read('statementLimit=500')
    expect([startBalance?.amount, endBalance?.amount]).toEqual([0, entry[0]?.actualBalanceAfter?.amount])
    expect(entry[0]?.availableBalanceAfter?.amount).toBe(4_821_065)
    const available = entry.reduce(
      (sum, { availableBalanceAdjustment }) => sum + (availableBalanceAdjustment?.amount ?? 0),
      0,
    )
    expect(available).toBe(4_821_065)
    expect(entry.at(-1)).toMatchObject({
      transactionId: { type: 'DEPOSIT' },
      additionalFields: { description: 'Opening transfer' },
    })
  })

  it('can be narrowed down', async () => {
    const all = await read('statementLimit=500')
    const single = await read('statementLimit=500&singleEntryPerTransaction=true')
    expect(single.count).toBeLessThan(all.count!)
    expect(await read('statementLimit=500&showFundMovementsOnly=true')).toMatchObject({ count: single.count })
    expect(
      (await read('transactionType=MERCHANT_REFUND&transactionType=TRANSFER&orderByTimestamp=ASC')).entry?.[0]
        ?.transactionId.type,
    ).toBe('TRANSFER')
    const at = all.entry![3]!.processedTimestamp
    expect((await read(`fromTimestamp=${at}&toTimestamp=${at + 1}`)).entry?.[0]?.processedTimestamp).toBe(at)
  })

  it('covers no period that ends before it has begun', async () => {
    const { invalidFields } = await client.get(`${first('managed_accounts')}?fromTimestamp=5&toTimestamp=5`)
    expect(invalidFields).toEqual([{ params: ['5'], fieldName: 'toTimestamp', error: 'RANGE' }])
  })

  it('of a debit-mode card has no balances', async () => {
    const { startBalance, entry } = await read('', 'managed_cards')
    expect([startBalance, entry?.[0]?.balanceAfter]).toEqual([undefined, undefined])
    expect(new Set(entry?.map(({ transactionId }) => transactionId.type))).toEqual(
      new Set(['AUTHORISATION', 'SETTLEMENT']),
    )
  })

  it('comes as a table and in print too', async () => {
    const csv = await client.get(`${first('managed_accounts')}?statementLimit=2`, {
      headers: { accept: 'text/csv' },
    })
    expect(csv.headers.get('content-type')).toBe('text/csv')
    expect(csv.text.split('\r\n')).toHaveLength(4)
    const pdf = await client.get(first('managed_accounts'), { headers: { accept: 'application/pdf' } })
    expect(pdf.text.slice(0, 5)).toBe('%PDF-')
  })
})

describe('a call that asks for no version', () => {
  const anyVersion = { 'x-api-version': undefined }
  const path = (kind: 'managed_accounts' | 'managed_cards') => first(kind).replace('/deprecated', '')

  it.each(['managed_accounts', 'managed_cards'] as const)(
    'is answered the former shape of %s, with its filters and its table',
    async (kind) => {
      const query = '?statementLimit=3&orderByTimestamp=ASC&singleEntryPerTransaction=true'
      const { text } = await client.get(path(kind) + query, { headers: anyVersion })
      expect(text).toBe((await client.get(first(kind) + query)).text)
      const csv = await client.get(path(kind), { headers: { ...anyVersion, accept: 'text/csv' } })
      expect(csv.headers.get('content-type')).toBe('text/csv')
      const { invalidFields } = await client.get(`${path(kind)}?statementLimit=501`, { headers: anyVersion })
      expect(invalidFields).toMatchObject([{ fieldName: 'statementLimit', error: 'RANGE' }])
    },
  )

  it('is answered the shape of today where the programme is routed so', async () => {
    sandbox = createSandbox({ defaultRouting: 'latest' })
    client = await createRawClient(sandbox).signIn(demoUser)
    const { body } = await client.get<Schemas['Statement']>(path('managed_accounts'), { headers: anyVersion })
    expect(body.entries?.length).toBeGreaterThan(0)
  })
})
