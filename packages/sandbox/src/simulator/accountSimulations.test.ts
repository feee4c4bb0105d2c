import { beforeEach, describe, expect, it } from 'vitest'
import { createMoneyScene, type MoneyScene } from '../../test/createMoneyScene.js'
import type { Schemas } from '../../test/createRawClient.js'

let scene: MoneyScene
beforeEach(async () => {
  scene = await createMoneyScene()
})

const euro = (amount: number) => ({ depositAmount: { currency: 'EUR', amount } })
const deposit = (body: object, name = 'Main account') =>
  scene.simulate<{ code: string }>(`/accounts/${scene.instrument(name).id}/deposit`, body)
const incoming = async (query = '') =>
  (await scene.client.get<Schemas['IncomingWireTransferList']>(`/incoming_wire_transfers?${query}`)).body
    .incomingWireTransfers ?? []

describe('a deposit', () => {
  it('is there at once, and an incoming wire', async () => {
    const [available, actual] = await scene.balances('Main account')
    const sender = {
      senderName: 'Halden & Co GmbH',
      senderIban: 'DE89370400440532013000',
      reference: 'Invoice 2060',
    }
    expect((await deposit({ ...euro(70_000), ...sender })).body).toEqual({ code: 'COMPLETED' })
    expect(await scene.balances('Main account')).toEqual([available + 70_000, actual + 70_000])
    const [wire] = await incoming(`creationTimestampFrom=${scene.now()}`)
    expect(wire).toMatchObject({
      state: 'COMPLETED',
      amount: { amount: 70_000 },
      paymentNetwork: 'SEPA',
      senderReference: 'Invoice 2060',
    })
    expect((await scene.client.get(`/incoming_wire_transfers/${wire?.id}`)).body).toEqual(wire)
    expect((await scene.client.get('/incoming_wire_transfers/404')).status).toBe(404)
  })

  it('is denied when the account cannot take it', async () => {
    const code = async (body: object, name?: string) => (await deposit(body, name)).body.code
    expect((await scene.simulate('/accounts/404/deposit', euro(1))).body).toEqual({
      code: 'DENIED_ACCOUNT_NOT_FOUND',
    })
    expect(await code(euro(0))).toBe('DENIED_AMOUNT_NOT_POSITIVE')
    expect(await code(euro(1), 'UK operations')).toBe('DENIED_CURRENCY_NOT_ACCOUNT_CURRENCY')
    await scene.client.post(`/managed_accounts/${scene.instrument('Main account').id}/block`)
    expect(await code(euro(1))).toBe('DENIED_ACCOUNT_INACTIVE')
  })

  it('by bank details is pending first, and rejected if its account is blocked by then', async () => {
    const { id } = scene.instrument('UK operations')
    const { body } = await scene.client.get<Schemas['ManagedAccountIban']>(`/managed_accounts/${id}/iban`)
    const destinationFasterPaymentsDetails = body.bankAccountDetails[0]?.details
    const pay = () =>
      scene.simulate('/accounts/deposit', {
        depositAmount: { currency: 'GBP', amount: 900 },
        destinationFasterPaymentsDetails,
      })
    const before = await scene.balances('UK operations')
    expect((await pay()).body).toEqual({ code: 'COMPLETED' })
    expect((await incoming('state=PENDING'))[0]).toMatchObject({ paymentNetwork: 'FASTER_PAYMENTS' })
    expect(await scene.balances('UK operations')).toEqual(before)
    await scene.clock.advance(5_000)
    expect(await scene.balances('UK operations')).toEqual(before.map((balance) => balance + 900))
    await pay()
    await scene.client.post(`/managed_accounts/${id}/block`)
    await scene.clock.advance(5_000)
    expect(await incoming('state=REJECTED')).toHaveLength(1)
    expect(await scene.balances('UK operations')).toEqual(before.map((balance) => balance + 900))
  })
})

describe('the Simulator API', () => {
  it('has a key of its own', async () => {
    const url = `http://sandbox.test${scene.sandbox.simulatorPath}/accounts/1/deposit`
    const answer = await scene.sandbox.fetch(
      new Request(url, { method: 'POST', headers: { 'programme-key': 'other' }, body: '{}' }),
    )
    expect(answer.status).toBe(401)
  })

  it('says in its own words what is wrong with a request', async () => {
    const fields = async (path: string, body: object) => {
      const answer = await scene.simulate<{
        validation?: { fields: { name: string; errors: { type: string }[] }[] }
      }>(path, body)
      return [
        answer.status,
        answer.body.validation?.fields.map(({ name, errors }) => [name, errors[0]?.type]),
      ]
    }
    expect(await fields('/accounts/1/deposit', {})).toEqual([400, [['depositAmount', 'REQUIRED']]])
    expect(await fields('/accounts/one/deposit', euro(1))).toEqual([400, [['account_id', 'REGEX']]])
    expect((await scene.simulate('/nowhere')).status).toBe(404)
  })
})
