import { beforeEach, expect, it } from 'vitest'
import { createMoneyScene, hourMs, type MoneyScene } from '../../../test/createMoneyScene.js'
import type { Schemas } from '../../../test/createRawClient.js'
import { sandboxProfiles } from '../../exports/index.js'

type Transfer = Schemas['CorrespondentBankTransfer']

const business = {
  name: 'Quayside Traders Ltd',
  registrationAddress: '4 Harbour Road, Cork',
  registrationCountry: 'IE',
  bankAccountDetails: { account: '12345678', financialInstitution: 'AIBKIE2D' },
  tag: 'quay',
}
const beneficiary = {
  name: 'Lombard Yard Properties',
  iban: 'IE29AIBK93115212345678',
  address: '18 Lombard Street East, Dublin',
}

let scene: MoneyScene
beforeEach(async () => {
  scene = await createMoneyScene()
})

const create = (changes: object = {}) =>
  scene.client.post<Transfer>('/correspondent_bank_transfers', {
    profileId: sandboxProfiles.correspondentBankTransfer,
    sourceInstrument: { type: 'managed_accounts', id: scene.instrument('Tax reserve').id },
    amount: { currency: 'EUR', amount: 40_000 },
    originator: business,
    beneficiary,
    purpose: 'Supplier invoice',
    ...changes,
  })
const read = async (id: string) =>
  (await scene.client.get<Transfer>(`/correspondent_bank_transfers/${id}`)).body
const act = (id: string, action: string, body?: object) =>
  scene.client.post<Transfer>(`/correspondent_bank_transfers/${id}/${action}`, body)

it('goes the way of a wire, from an account without an IBAN too', async () => {
  const [available, actual] = await scene.balances('Tax reserve')
  const { id, state } = (await create()).body
  expect(state).toBe('PENDING_CHALLENGE')
  await scene.confirm('correspondent_bank_transfers', id)
  expect(await scene.balances('Tax reserve')).toEqual([available - 40_000, actual])
  await scene.clock.advance(30_000)
  expect((await read(id)).state).toBe('COMPLETED')
  expect(await scene.balances('Tax reserve')).toEqual([available - 40_000, actual - 40_000])
})

it('waits when the payee is in doubt, and can be cancelled before its day', async () => {
  const scheduledTimestamp = String(scene.now() + hourMs)
  const { id, state } = (
    await create({ beneficiary: { ...beneficiary, name: 'No match' }, scheduledTimestamp })
  ).body
  expect(state).toBe('PENDING_CONFIRMATION')
  expect((await act(id, 'confirm')).body.state).toBe('PENDING_CHALLENGE')
  expect((await act(id, 'confirm')).errorCode).toBe('INVALID_STATE')
  await scene.confirm('correspondent_bank_transfers', id)
  expect((await act(id, 'cancel', { cancellationReason: 'Wrong payee' })).body).toMatchObject({
    state: 'CANCELLED',
  })
})

it('is refused when a rule is against it', async () => {
  const code = async (changes: object) => (await create(changes)).errorCode
  expect(await code({ profileId: sandboxProfiles.outgoingWireTransfer })).toBe('PROFILE_NOT_FOUND')
  const originator = { ...business, bankAccountDetails: { account: '1', financialInstitution: 'AIBKIE2DX' } }
  expect(await code({ originator })).toBe('ORIGINATOR_DETAILS_INVALID')
  expect(await code({ amount: { currency: 'EUR', amount: 900_000_000 } })).toBe('FUNDS_INSUFFICIENT')
})

it('is found by its originator', async () => {
  const person = {
    name: 'Nora Quinn',
    address: '2 Mill Lane, Sligo',
    country: 'IE',
    bankAccountDetails: business.bankAccountDetails,
  }
  const ids = [(await create()).body.id, (await create({ originator: person })).body.id]
  const list = async (query: string) =>
    (
      await scene.client.get<Schemas['CorrespondentBankTransferList']>(
        `/correspondent_bank_transfers?${query}`,
      )
    ).body.transfer?.map(({ id }) => id)
  expect(await list('originator.type=INDIVIDUAL')).toEqual([ids[1]])
  expect(await list('originator.name=Quayside%20Traders%20Ltd')).toEqual([ids[0]])
  expect(await list('originator.tag=quay')).toEqual([ids[0]])
  expect(await list('')).toEqual([ids[1], ids[0]])
})
