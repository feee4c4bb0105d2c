import { beforeEach, describe, expect, it } from 'vitest'
import { createMoneyScene, type MoneyScene } from '../../../test/createMoneyScene.js'
import type { Schemas } from '../../../test/createRawClient.js'
import { sandboxProfiles } from '../../exports/index.js'

type Batch = Schemas['BeneficiaryBatch']

let scene: MoneyScene
let known: string[]
beforeEach(async () => {
  scene = await createMoneyScene()
  known = (await list('')).map(({ id }) => id)
})

const bank = (iban: string, businessName = 'Halden & Co GmbH') => ({
  trustLevel: 'TRUSTED',
  group: 'clients',
  beneficiaryInformation: { businessName },
  beneficiaryDetails: { bankAccountDetails: { iban } },
})
const instrument = (name: string) => ({
  trustLevel: 'TRUSTED',
  beneficiaryInformation: { fullName: 'Ines Duarte' },
  beneficiaryDetails: { instrument: scene.instrument(name) },
})
const halden = () => bank('AT611904300234573201')

const add = async (...beneficiaries: object[]) =>
  (await scene.client.post<Batch>('/beneficiaries', { tag: 'mine', beneficiaries })).body
const list = async (query: string) =>
  (await scene.client.get<Schemas['BeneficiaryList']>(`/beneficiaries?${query}`)).body.beneficiaries ?? []
const idOf = ({ operationBatchId }: Batch) => operationBatchId.batchId
const batch = async (id: string) => (await scene.client.get<Batch>(`/beneficiaries/batch/${id}`)).body
const challenge = (id: string) => scene.client.post(`/beneficiaries/batch/${id}/challenges/otp/SMS`)
const verify = (id: string, verificationCode = '123456') =>
  scene.client.post(`/beneficiaries/batch/${id}/challenges/otp/SMS/verify`, { verificationCode })
async function trust(...beneficiaries: object[]) {
  const created = await add(...beneficiaries)
  await challenge(idOf(created))
  await verify(idOf(created))
  return list(`batchId=${idOf(created)}`)
}

describe('beneficiaries', () => {
  it('are trusted once their batch is confirmed, and gone once another is', async () => {
    const created = await add(halden(), instrument('Household'))
    expect(created).toMatchObject({
      state: 'PENDING_CHALLENGE',
      tag: 'mine',
      operationBatchId: { operation: 'CREATE' },
    })
    expect((await verify(idOf(created))).errorCode).toBe('STATE_INVALID')
    await challenge(idOf(created))
    expect((await verify(idOf(created))).status).toBe(204)
    expect((await batch(idOf(created))).state).toBe('COMPLETED')
    const members = await list(`batchId=${idOf(created)}`)
    expect(members.map(({ state }) => state)).toEqual(['ACTIVE', 'ACTIVE'])
    const removal = (
      await scene.client.post<Batch>('/beneficiaries/remove', { beneficiaryIds: [members[0]!.id] })
    ).body
    await challenge(idOf(removal))
    await verify(idOf(removal))
    expect(
      (await scene.client.get<Schemas['Beneficiary']>(`/beneficiaries/${members[0]!.id}`)).body,
    ).toMatchObject({
      state: 'REMOVED',
      relatedOperationBatches: [created.operationBatchId, removal.operationBatchId],
    })
    expect(
      (await scene.client.post('/beneficiaries/remove', { beneficiaryIds: [members[0]!.id] })).status,
    ).toBe(404)
  })

  it('say what is wrong with them', async () => {
    await trust(halden())
    const unknown = {
      ...instrument('Household'),
      beneficiaryDetails: { instrument: { id: '404', type: 'managed_cards' } },
    }
    const created = await add(halden(), unknown, instrument('Travel'))
    expect(created.state).toBe('FAILED')
    const failures = (await list(`batchId=${idOf(created)}`)).map(({ state, validationFailure }) => [
      state,
      validationFailure,
    ])
    expect(failures).toEqual([
      ['INVALID', 'BENEFICIARY_DETAILS_ALREADY_EXIST'],
      ['INVALID', 'INSTRUMENT_DETAILS_NOT_FOUND'],
      ['INVALID', 'BENEFICIARY_BELONGS_TO_SAME_IDENTITY'],
    ])
  })

  it('fail with their batch after three wrong codes', async () => {
    const id = idOf(await add(halden()))
    await challenge(id)
    for (let miss = 0; miss < 3; miss += 1) await verify(id, '000000')
    expect((await batch(id)).state).toBe('CHALLENGE_FAILED')
    expect((await list(`batchId=${id}`))[0]?.state).toBe('CHALLENGE_FAILED')
    expect((await challenge(id)).errorCode).toBe('STATE_INVALID')
    const { batches } = (
      await scene.client.get<Schemas['BeneficiaryBatchList']>(
        '/beneficiaries/batch?state=CHALLENGE_FAILED&operation=CREATE&tag=mine',
      )
    ).body
    expect(batches?.map(idOf)).toEqual([id])
  })

  it('are listed by group', async () => {
    const [member] = await trust(halden())
    expect((await list('group=clients')).map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([
      member?.id,
    ])
  })

  it('have names that their network carries, and were born', async () => {
    const uk = { bankAccountDetails: { accountNumber: '98765432', sortCode: '123456' } }
    const faults = async (fields: object) =>
      (await scene.client.post('/beneficiaries', { beneficiaries: [halden(), { ...halden(), ...fields }] }))
        .invalidFields
    const at = (field: string, error: string) => [
      { params: [], fieldName: `beneficiaries[1].beneficiaryInformation.${field}`, error },
    ]
    expect(await faults({ beneficiaryInformation: { businessName: 'x'.repeat(151) } })).toEqual(
      at('businessName', 'SIZE'),
    )
    expect(
      await faults({ beneficiaryInformation: { fullName: 'x'.repeat(141) }, beneficiaryDetails: uk }),
    ).toEqual(at('fullName', 'SIZE'))
    expect(await faults({ beneficiaryInformation: { fullName: 'Zoë' }, beneficiaryDetails: uk })).toEqual(
      at('fullName', 'REGEX'),
    )
    const dateOfBirth = new Date(scene.now() + 86_400_000).toISOString().slice(0, 10)
    expect(await faults({ beneficiaryInformation: { fullName: 'Zoë', dateOfBirth } })).toEqual(
      at('dateOfBirth', 'RANGE'),
    )
    expect(await faults({ beneficiaryInformation: { fullName: 'x'.repeat(150) } })).toBeUndefined()
  })
})

describe('a payment to a beneficiary', () => {
  it('needs no confirmation and no check of the payee', async () => {
    const [company, person] = await trust(halden(), instrument('Household'))
    const sourceInstrument = scene.instrument('Main account')
    const wire = await scene.client.post<Schemas['OutgoingWireTransfer']>('/outgoing_wire_transfers', {
      profileId: sandboxProfiles.outgoingWireTransfer,
      sourceInstrument,
      transferAmount: { currency: 'EUR', amount: 90_000 },
      destinationBeneficiary: { beneficiaryId: company?.id },
    })
    expect(wire.body).toMatchObject({ state: 'SUBMITTED', challengeExemptionReason: 'TRUSTED_BENEFICIARY' })
    const rename = await scene.client.patch(`/outgoing_wire_transfers/${wire.body.id}`, { name: 'Other' })
    expect(rename.errorCode).toBe('CONFLICT_BENEFICIARYID_NAME')
    const send = (beneficiaryId?: string) => {
      const request = {
        profileId: sandboxProfiles.send,
        source: sourceInstrument,
        destinationAmount: { currency: 'EUR', amount: 90_000 },
      }
      return scene.client.post<Schemas['Send']>('/sends', { ...request, destination: { beneficiaryId } })
    }
    expect((await send(person?.id)).body).toMatchObject({
      state: 'COMPLETED',
      challengeExemptionReason: 'TRUSTED_BENEFICIARY',
    })
    expect((await send(company?.id)).errorCode).toBe('BENEFICIARY_TYPE_INVALID')
  })
})
