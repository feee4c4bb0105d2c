import { beforeEach, describe, expect, it } from 'vitest'
import { createMoneyScene, type MoneyScene } from '../../../test/createMoneyScene.js'
import type { Schemas } from '../../../test/createRawClient.js'
import { sandboxProfiles } from '../../exports/index.js'

type Account = Schemas['LinkedAccount']

const iban = 'FR1420041010050500013M02606'

let scene: MoneyScene
beforeEach(async () => {
  scene = await createMoneyScene()
})

const link = (changes: object = {}) =>
  scene.client.post<Account>('/linked_accounts', {
    name: 'Northwind Studio Ltd',
    type: 'BUSINESS',
    accountReference: { iban },
    country: 'FR',
    ...changes,
  })
const read = async (id: string) => (await scene.client.get<Account>(`/linked_accounts/${id}`)).body
const act = (id: string, action: string) => scene.client.post(`/linked_accounts/${id}/${action}`)
const run = async (id: string) =>
  (await scene.client.get<Schemas['LinkedAccountVerificationList']>(`/linked_accounts/${id}/verifications`))
    .body.verificationRuns![0]!
const statuses = async (id: string) => (await run(id)).verificationSteps?.map(({ status }) => status)

describe('a linked account', () => {
  it('is verified by a declaration, a small deposit and a look at it', async () => {
    const { id, state } = (await link()).body
    expect(state).toBe('PENDING_VERIFICATION')
    expect(await statuses(id)).toEqual(['PENDING_USER', 'PENDING_USER', 'PENDING_REVIEW'])
    expect((await scene.confirm('linked_account_declaration', id)).status).toBe(204)
    const { details } = (await run(id)).verificationSteps![1]!
    const deposit = { depositAmount: details?.amount, senderName: 'Northwind Studio Ltd', senderIban: iban }
    await scene.simulate(`/accounts/${scene.instrument('Main account').id}/deposit`, deposit)
    expect(await statuses(id)).toEqual(['COMPLETED', 'COMPLETED', 'PENDING_REVIEW'])
    await scene.clock.advance(10_000)
    expect((await run(id)).state).toBe('VERIFIED')
    expect((await read(id)).state).toBe('ACTIVE')
    expect((await scene.confirm('linked_account_declaration', id)).errorCode).toBe('STATE_INVALID')
  })

  it('is verified or rejected as the simulator says', async () => {
    const { id } = (await link()).body
    const verify = (body: object) =>
      scene.simulate<{ errorCode?: string }>(`/linked_accounts/${id}/verify`, body)
    expect((await verify({ steps: ['MICRO_DEPOSIT'], result: 'COMPLETED' })).status).toBe(204)
    expect((await verify({ steps: ['MICRO_DEPOSIT'] })).body.errorCode).toBe('ALREADY_COMPLETED')
    expect((await verify({ steps: ['INTERNAL_CHECKS'], result: 'REJECTED' })).status).toBe(204)
    expect((await verify({ steps: ['INTERNAL_CHECKS'] })).body.errorCode).toBe('ALREADY_REJECTED')
    expect((await read(id)).state).toBe('REJECTED')
    expect((await act(id, 'remove')).errorCode).toBe('LINKED_ACCOUNT_REJECTED')
    const again = (await link()).body.id
    expect((await scene.simulate(`/linked_accounts/${again}/set`, { state: 'VERIFIED' })).status).toBe(204)
    expect((await read(again)).state).toBe('ACTIVE')
    expect((await scene.simulate('/linked_accounts/404/set', { state: 'VERIFIED' })).status).toBe(404)
  })

  it('is blocked, unblocked and removed in order', async () => {
    const { id } = (await link()).body
    const code = async (action: string) => (await act(id, action)).errorCode
    expect(await code('block')).toBe('LINKED_ACCOUNT_INACTIVE')
    await scene.simulate(`/linked_accounts/${id}/set`, { state: 'VERIFIED' })
    expect(await code('unblock')).toBe('LINKED_ACCOUNT_NOT_BLOCKED')
    expect([await code('block'), await code('block')]).toEqual([undefined, 'LINKED_ACCOUNT_ALREADY_BLOCKED'])
    expect([await code('unblock'), await code('remove')]).toEqual([undefined, undefined])
    expect([await code('remove'), await code('block')]).toEqual([
      'LINKED_ACCOUNT_ALREADY_REMOVED',
      'LINKED_ACCOUNT_REMOVED',
    ])
  })

  it('takes wires without a check of the payee, and stays while one is on its way', async () => {
    const { id } = (await link()).body
    await scene.simulate(`/linked_accounts/${id}/set`, { state: 'VERIFIED' })
    const wire = await scene.client.post<Schemas['OutgoingWireTransfer']>('/outgoing_wire_transfers', {
      profileId: sandboxProfiles.outgoingWireTransfer,
      sourceInstrument: scene.instrument('Main account'),
      transferAmount: { currency: 'EUR', amount: 90_000 },
      destinationBeneficiary: { type: 'linked_accounts', id },
    })
    expect(wire.body).toMatchObject({ state: 'PENDING_CHALLENGE', type: 'SEPA' })
    expect(
      (await scene.client.patch(`/outgoing_wire_transfers/${wire.body.id}`, { name: 'Other' })).errorCode,
    ).toBe('CONFLICT_EXTERNALACCOUNTID_NAME')
    expect((await act(id, 'remove')).errorCode).toBe('LINKED_ACCOUNT_HAS_PENDING_ACTIONS')
  })

  it('is refused when a rule is against it', async () => {
    const code = async (changes: object) => (await link(changes)).errorCode
    const uk = { accountNumber: '12345678', sortCode: '123456' }
    await link()
    expect(await code({})).toBe('LINKED_ACCOUNT_ALREADY_ADDED')
    expect(await code({ profileId: '404' })).toBe('PROFILE_NOT_FOUND')
    expect(await code({ accountReference: { iban, ...uk } })).toBe('ACCOUNT_NUMBER_AND_IBAN_PROVIDED')
    expect(await code({ accountReference: { iban, sortCode: '123456' } })).toBe('SORT_CODE_AND_IBAN_PROVIDED')
    expect(await code({ accountReference: uk, currency: 'EUR' })).toBe('IBAN_MISSING')
    expect(await code({ currency: 'GBP' })).toBe('ACCOUNT_NUMBER_MISSING')
    expect(await code({ currency: 'USD' })).toBe('ACCOUNT_DESCRIPTOR_MISSING')
    expect(await code({ currency: 'CHF' })).toBe('CURRENCY_NOT_SUPPORTED_BY_PROFILE')
    expect(await code({ accountReference: { accountDescriptor: 'ACME-1' } })).toBe('MANAGED_ACCOUNT_MISSING')
    expect(
      (
        await scene.client.patch<Account>(
          `/linked_accounts/${(await link({ accountReference: uk })).body.id}`,
          { friendlyName: 'Old bank' },
        )
      ).body.friendlyName,
    ).toBe('Old bank')
  })

  it('is listed in the words of managed instruments', async () => {
    const { id } = (await link({ tag: 'mine' })).body
    const ids = async (query: string) =>
      (
        await scene.client.get<Schemas['LinkedAccountList']>(`/linked_accounts?tag=mine&${query}`)
      ).body.accounts?.map((account) => account.id)
    expect(await ids('state=NOT_ENABLED')).toEqual([id])
    expect(await ids('state=ACTIVE')).toEqual([])
  })
})
