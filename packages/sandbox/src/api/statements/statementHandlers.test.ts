import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSandbox, demoUser, type Sandbox } from '../../exports/index.js'

let sandbox: Sandbox
let client: RawClient

beforeEach(async () => {
  sandbox = createSandbox()
  client = await createRawClient(sandbox).signIn(demoUser)
})

type Entry = Schemas['StatementEntry']
type Statement = Required<Schemas['Statement']>

const accountId = () => Object.values(sandbox.state.managedAccounts)[0]!.id
const cardId = (name: string) =>
  Object.values(sandbox.state.managedCards).find(({ friendlyName }) => friendlyName === name)!.id
const statement = (query = '') => client.get<Statement>(`/managed_accounts/${accountId()}/statement?${query}`)

describe('a statement', () => {
  it('replays to the balance', async () => {
    const { body } = await statement('limit=500')
    const account = (await client.get<Schemas['ManagedAccount']>(`/managed_accounts/${accountId()}`)).body
    let balance = body.openingBalance.amount
    for (const entry of body.entries) {
      balance += entry.balanceAdjustment.amount
      expect(entry.balanceAfter.amount).toBe(balance)
    }
    expect([balance, body.closingBalance.amount]).toEqual([
      account.balances.actualBalance,
      account.balances.actualBalance,
    ])
  })

  it('covers a period, with the balances around it', async () => {
    const all = (await statement('limit=500')).body.entries
    const [from, to] = [all[10]!, all[20]!]
    const { body } = await statement(`startPeriod=${from.timestamp}&endPeriod=${to.timestamp}`)
    expect(body.entries).toEqual(all.slice(10, 21))
    expect(body.openingBalance.amount).toBe(all[9]!.balanceAfter.amount)
    expect(body.closingBalance.amount).toBe(to.balanceAfter.amount)
  })

  it('comes in pages, either way round', async () => {
    const all = (await statement('limit=500')).body
    const { body } = await statement('limit=3&offset=2&sortOrder=DESC')
    expect(body.entries).toEqual(all.entries.toReversed().slice(2, 5))
    expect([body.count, body.responseCount]).toEqual([all.count, 3])
    expect(body.closingBalance).toEqual(all.closingBalance)
  })

  it('is filtered by kind and by card', async () => {
    const types = (entries: Entry[]) =>
      [...new Set(entries.map(({ transaction }) => transaction.type))].sort()
    const wires = (await statement('transaction.type=incoming_wire_transfers&transaction.type=transfers'))
      .body
    expect(types(wires.entries)).toEqual(['incoming_wire_transfers', 'transfers'])
    const software = cardId('Software subscriptions')
    const bySoftware = (await statement(`executingAccessInstrument.id=${software}`)).body.entries
    expect(
      bySoftware.every(({ executingAccessInstrument }) => executingAccessInstrument?.id === software),
    ).toBe(true)
    expect((await statement('executingAccessInstrument.type=managed_cards')).body.count).toBeGreaterThan(
      bySoftware.length,
    )
    expect((await statement('executingAccessInstrument.type=ibans')).body.count).toBe(0)
  })

  it('of a debit-mode card shows what it spent of its account', async () => {
    const { body } = await client.get<Statement>(
      `/managed_cards/${cardId('Software subscriptions')}/statement`,
    )
    expect(body.count).toBeGreaterThan(5)
    expect(body.openingBalance).toBeUndefined()
    expect(body.entries[0]?.balanceAfter.currency).toBe('EUR')
  })

  it('of a prepaid card replays to its own balance', async () => {
    const { body } = await client.get<Statement>(`/managed_cards/${cardId('Travel')}/statement`)
    const card = (await client.get<Schemas['PrepaidModeCard']>(`/managed_cards/${cardId('Travel')}`)).body
    expect(body.closingBalance.amount).toBe(card.balances?.actualBalance)
  })

  it('is a PDF when asked for', async () => {
    const { status, headers, text } = await client.get(`/managed_accounts/${accountId()}/statement`, {
      headers: { accept: 'application/pdf' },
    })
    expect([status, headers.get('content-type'), text.slice(0, 8)]).toEqual([
      200,
      'application/pdf',
      '%PDF-1.4',
    ])
    expect(text).toContain('Kettle & Crane Coffee')
    const xref = Number(/startxref\n(\d+)/.exec(text)?.[1])
    expect(text.slice(xref, xref + 4)).toBe('xref')
    const starts = [...text.matchAll(/(\d{10}) 00000 n/g)].map(([, start]) => Number(start))
    expect(starts.every((start, index) => text.startsWith(`${index + 1} 0 obj`, start))).toBe(true)
  })

  it("is nobody else's business", async () => {
    expect((await client.get('/managed_cards/1/statement')).status).toBe(404)
  })
})
