import { beforeEach, describe, expect, it } from 'vitest'
import { createMoneyScene, hourMs, type MoneyScene } from '../../../test/createMoneyScene.js'
import type { Schemas } from '../../../test/createRawClient.js'
import { sandboxProfiles } from '../../exports/index.js'
import { toManagedAccountIban } from '../../payments/wires/toManagedAccountIban.js'

type Wire = Schemas['OutgoingWireTransfer']

const iban = 'IE29AIBK93115212345678'
const payee = { name: 'Lombard Yard Properties', iban }

let scene: MoneyScene
beforeEach(async () => {
  scene = await createMoneyScene()
})

const create = (changes: object = {}) => {
  const { id } = scene.instrument('Main account')
  return scene.client.post<Wire>('/outgoing_wire_transfers', {
    profileId: sandboxProfiles.outgoingWireTransfer,
    sourceInstrument: { type: 'managed_accounts', id },
    transferAmount: { currency: 'EUR', amount: 165_000 },
    destinationBeneficiary: payee,
    description: 'Rent',
    ...changes,
  })
}
const to = (name: string) => create({ destinationBeneficiary: { name, iban } })
const sterling = (destinationBeneficiary: object) =>
  create({
    sourceInstrument: scene.instrument('UK operations'),
    transferAmount: { currency: 'GBP', amount: 62_000 },
    destinationBeneficiary,
  })
const act = <Body = Wire>(id: string, action: string, body?: object) =>
  scene.client.post<Body>(`/outgoing_wire_transfers/${id}/${action}`, body)
const read = async (id: string) => (await scene.client.get<Wire>(`/outgoing_wire_transfers/${id}`)).body
const submit = async (changes: object = {}) => {
  const { id } = (await create(changes)).body
  await scene.confirm('outgoing_wire_transfers', id)
  return id
}

describe('an outgoing wire', () => {
  it('reserves its amount once it is submitted, and has left when its bank says so', async () => {
    const [available, actual] = await scene.balances('Main account')
    const { id, state, type, validationOutcomes } = (await create()).body
    expect({ state, type, validationOutcomes }).toMatchObject({
      state: 'PENDING_CHALLENGE',
      type: 'SEPA',
      validationOutcomes: [{ category: 'SEPA_VERIFICATION_OF_PAYEE', categoryResult: { match: 'MATCH' } }],
    })
    expect(await scene.balances('Main account')).toEqual([available, actual])
    expect((await scene.confirm('outgoing_wire_transfers', id)).status).toBe(204)
    expect((await read(id)).state).toBe('SUBMITTED')
    expect(await scene.balances('Main account')).toEqual([available - 165_000, actual])
    expect((await scene.client.get(`/outgoing_wire_transfers/${id}/payment_confirmation`)).errorCode).toBe(
      'TRANSFER_NOT_COMPLETED',
    )
    await scene.clock.advance(30_000)
    expect((await read(id)).state).toBe('COMPLETED')
    expect(await scene.balances('Main account')).toEqual([available - 165_000, actual - 165_000])
    const confirmation = await scene.client.get(`/outgoing_wire_transfers/${id}/payment_confirmation`)
    expect(confirmation.headers.get('content-type')).toBe('application/pdf')
    expect(confirmation.text).toContain('Lombard Yard Properties')
  })

  it('gives the money back when it is rejected or returned', async () => {
    const before = await scene.balances('Main account')
    const rejected = await submit({ destinationBeneficiary: { name: 'Rejected Ltd', iban } })
    const returned = await submit({ destinationBeneficiary: { name: 'Returned Ltd', iban } })
    await scene.clock.advance(30_000)
    expect(await read(rejected)).toMatchObject({ state: 'REJECTED', rejectedInfo: 'SYSTEM' })
    expect((await read(returned)).state).toBe('COMPLETED')
    await scene.clock.advance(60_000)
    expect((await read(returned)).state).toBe('RETURNED')
    expect(await scene.balances('Main account')).toEqual(before)
  })

  it('ends as the simulator says', async () => {
    const id = await submit()
    const end = async (how: string, wire = id) =>
      (await scene.simulate<{ code: string }>(`/wiretransfers/outgoing/${wire}/${how}`)).body.code
    expect(await end('accept', '404')).toBe('DENIED_WIRE_TRANSFER_NOT_FOUND')
    expect(await end('accept')).toBe('COMPLETED')
    expect(await end('accept')).toBe('DENIED_WIRE_TRANSFER_ALREADY_COMPLETED')
    expect((await read(id)).state).toBe('COMPLETED')
    expect(await end('reject')).toBe('COMPLETED')
    expect((await read(id)).state).toBe('RETURNED')
    const other = await submit()
    expect(await end('reject', other)).toBe('COMPLETED')
    expect((await read(other)).state).toBe('REJECTED')
    expect(await end('reject', other)).toBe('DENIED')
  })

  it('costs a fee by SWIFT, which comes back with it', async () => {
    const [available, actual] = await scene.balances('Main account')
    const swift = {
      name: 'Hudson Papers Inc',
      account: '000123456789',
      bankIdentifierCode: 'BOFAUS3N',
      address: '1 Hudson Street, New York',
      bankCountry: 'US',
    }
    const { id, fee, validationOutcomes } = (await create({ destinationBeneficiary: swift })).body
    expect({ fee, validationOutcomes }).toEqual({
      fee: { currency: 'EUR', amount: 1_200 },
      validationOutcomes: undefined,
    })
    await scene.confirm('outgoing_wire_transfers', id)
    expect(await scene.balances('Main account')).toEqual([available - 166_200, actual - 1_200])
    await scene.simulate(`/wiretransfers/outgoing/${id}/reject`)
    expect(await scene.balances('Main account')).toEqual([available, actual])
    const { fees = [] } = (await scene.client.get<Schemas['FeeList']>('/fees')).body
    expect(fees[0]).toMatchObject({
      feeType: 'outgoing_wire_transfer_fees',
      status: 'REVERSED',
      relatedTransactionId: id,
    })
  })

  it('arrives at another account of the sandbox, or comes back from it', async () => {
    const { id: atelier } = scene.instrument('Atelier')
    const [identity] = Object.values(scene.sandbox.state.identities).filter(
      ({ name }) => name === 'Atelier Sol Lda',
    )
    const account = scene.sandbox.state.managedAccounts[atelier]!
    const details = toManagedAccountIban(account, identity!.name, scene.now()).bankAccountDetails[0]!
      .details as Schemas['IbanDetails']
    const destinationBeneficiary = { name: 'atelier sol LDA', iban: details.iban }
    const [there] = await scene.balances('Atelier')
    await submit({ destinationBeneficiary })
    await scene.clock.advance(30_000)
    expect((await scene.balances('Atelier'))[0]).toBe(there + 165_000)
    account.state = { state: 'BLOCKED', blockedReason: 'USER' }
    const id = await submit({ destinationBeneficiary })
    await scene.clock.advance(90_000)
    expect((await read(id)).state).toBe('RETURNED')
    const stranger = { name: 'Somebody Else', iban: details.iban }
    expect((await create({ destinationBeneficiary: stranger })).body.state).toBe('PENDING_CONFIRMATION')
  })

  it('is refused when a rule is against it', async () => {
    const code = async (changes: object) => (await create(changes)).errorCode
    expect(await code({ profileId: sandboxProfiles.send })).toBe('PROFILE_NOT_FOUND')
    expect(await code({ sourceInstrument: scene.instrument('Tax reserve') })).toBe('IBAN_UPGRADE_REQUIRED')
    expect(await code({ destinationBeneficiary: { name: 'Typo', iban: 'IE30AIBK93115212345678' } })).toBe(
      'BENEFICIARY_BANK_DETAILS_INVALID',
    )
    expect(
      await code({
        destinationBeneficiary: {
          name: 'Uk',
          type: 'BUSINESS',
          accountNumber: '12345678',
          sortCode: '200000',
        },
      }),
    ).toBe('TYPE_NOT_SUPPORTED_BY_PROFILE')
    expect(await code({ destinationBeneficiary: { beneficiaryId: '404' } })).toBe('BENEFICIARY_NOT_FOUND')
    expect(await code({ destinationBeneficiary: { type: 'linked_accounts', id: '404' } })).toBe(
      'EXTERNAL_DESTINATION_ACCOUNT_NOT_FOUND',
    )
    expect(await code({ transferAmount: { currency: 'EUR', amount: 900_000_000 } })).toBe(
      'FUNDS_INSUFFICIENT',
    )
    expect((await create({ description: 'x'.repeat(51) })).invalidFields).toMatchObject([
      { fieldName: 'description', error: 'SIZE' },
    ])
  })
})

describe('the check of the payee', () => {
  it('lets the user correct the name, or take the one it found', async () => {
    const { id, state, validationOutcomes } = (await to('Close match Byrne Accountants')).body
    expect(state).toBe('PENDING_CONFIRMATION')
    expect(validationOutcomes).toEqual([
      {
        category: 'SEPA_VERIFICATION_OF_PAYEE',
        categoryResult: { match: 'CLOSE_MATCH', accountName: 'Byrne Accountants' },
      },
    ])
    const patch = (body: object, wire = id) =>
      scene.client.patch<Wire>(`/outgoing_wire_transfers/${wire}`, body)
    expect((await patch({ name: 'No match at all' })).body.state).toBe('PENDING_CONFIRMATION')
    expect((await patch({ acceptVerifiedName: true })).errorCode).toBe('NO_NAME_TO_ACCEPT')
    expect((await patch({ name: 'Close match Byrne Accountants' })).body.state).toBe('PENDING_CONFIRMATION')
    const accepted = (await patch({ acceptVerifiedName: true })).body
    expect(accepted).toMatchObject({ state: 'PENDING_CHALLENGE', destination: { name: 'Byrne Accountants' } })
    expect((await patch({ name: 'Other' })).errorCode).toBe('INVALID_STATE')
  })

  it('takes a name that the network carries', async () => {
    const { id } = (
      await sterling({ name: 'No match', type: 'BUSINESS', accountNumber: '98765432', sortCode: '123456' })
    ).body
    const patch = (name: string, wire = id) =>
      scene.client.patch<Wire>(`/outgoing_wire_transfers/${wire}`, { name })
    expect((await patch('No match '.padEnd(141, 'x'))).errorCode).toBe('MODEL_CONSTRAINTS_VIOLATED')
    expect((await patch('No match Zoë')).errorCode).toBe('MODEL_CONSTRAINTS_VIOLATED')
    expect(
      (await patch('No match Zoë'.padEnd(150, 'x'), (await to('No match')).body.id)).errorCode,
    ).toBeUndefined()
  })

  it('lets the user go on all the same', async () => {
    const { id } = (await to('Not possible to say')).body
    expect((await act(id, 'confirm')).body.state).toBe('PENDING_CHALLENGE')
    expect((await act(id, 'confirm')).errorCode).toBe('INVALID_STATE')
  })

  it('has words of its own in the United Kingdom', async () => {
    const results = []
    for (const name of ['Shoreditch Desks', 'Close match Shoreditch Desks', 'No match', 'Not possible']) {
      const { body } = await sterling({
        name,
        type: 'BUSINESS',
        accountNumber: '98765432',
        sortCode: '123456',
      })
      results.push([body.state, body.validationOutcomes?.[0]?.categoryResult])
    }
    expect(results).toEqual([
      ['PENDING_CHALLENGE', { match: 'EXACT_MATCH', accountName: 'Shoreditch Desks' }],
      ['PENDING_CONFIRMATION', { match: 'CLOSE_MATCH', reasonCode: 'MBAM', accountName: 'Shoreditch Desks' }],
      ['PENDING_CONFIRMATION', { match: 'NO_MATCH', reasonCode: 'ANNM' }],
      ['PENDING_CONFIRMATION', { match: 'NOT_POSSIBLE', reasonCode: 'ACNS' }],
    ])
  })

  it("is not asked of Iceland's network, and the former shape is still understood", async () => {
    const iceland = (
      await create({ destinationBeneficiary: { name: 'No match', iban: 'IS140159260076545510730339' } })
    ).body
    expect(iceland).toMatchObject({ type: 'RIX', state: 'PENDING_CHALLENGE' })
    expect(
      (await create({ destinationBeneficiary: { name: 'Old shape', bankAccountDetails: { iban } } })).body
        .type,
    ).toBe('SEPA')
  })
})

describe('outgoing wires', () => {
  it('are confirmed one by one by the former challenge', async () => {
    const { id } = (await create()).body
    expect((await act(id, 'challenges/otp/SMS/verify', { verificationCode: '123456' })).errorCode).toBe(
      'STATE_INVALID',
    )
    expect((await act(id, 'challenges/otp/SMS')).status).toBe(204)
    expect((await act(id, 'challenges/otp/SMS/verify', { verificationCode: '123456' })).status).toBe(204)
    expect((await act(id, 'challenges/push/AUTHY')).errorCode).toBe('STATE_INVALID')
  })

  it('are made on their day, or cancelled before', async () => {
    const scheduledTimestamp = String(scene.now() + hourMs)
    const [one, two] = [
      await submit({ scheduledTimestamp }),
      await submit({ scheduledTimestamp, tag: 'kept' }),
    ]
    expect((await act(one, 'cancel', { cancellationReason: 'Paid twice' })).body).toMatchObject({
      state: 'CANCELLED',
      cancellationReason: 'Paid twice',
    })
    expect((await act(one, 'cancel')).errorCode).toBe('INVALID_STATE')
    await scene.clock.advance(hourMs + 30_000)
    const { transfer } = (
      await scene.client.get<Schemas['OutgoingWireTransferList']>(
        '/outgoing_wire_transfers?tag=kept&state=COMPLETED',
      )
    ).body
    expect(transfer?.map(({ id }) => id)).toEqual([two])
  })
})
