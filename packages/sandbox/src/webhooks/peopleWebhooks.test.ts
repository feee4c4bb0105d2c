import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type Schemas } from '../../test/createRawClient.js'
import { createWebhookScene, type WebhookScene } from '../../test/createWebhookScene.js'
import { demoMultiUser, sandboxProfiles } from '../exports/index.js'

let scene: WebhookScene
beforeEach(async () => void (scene = await createWebhookScene()))
afterEach(() => {
  expect(scene.receiver.wrong).toEqual([])
  scene.sandbox.close()
})

describe('people', () => {
  const user = () => scene.sandbox.state.users[scene.client.login.credentials?.id ?? '']!
  const askStepUp = async () => {
    user().factors = [...user().factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
    await scene.told()
    return (
      (await scene.client.post<Schemas['PushChallenge']>('/stepup/challenges/push/BIOMETRIC')).body.id ?? ''
    )
  }

  it('step a session up by a device: the token is that of the session', async () => {
    const challengeId = await askStepUp()
    await scene.verdict(user().id, challengeId, 'success')
    expect(await scene.payloads('stepup_watch')).toEqual([
      expect.objectContaining({
        challengeId,
        credential: { type: 'ROOT', id: user().id },
        identity: { type: 'corporates', id: user().identityId },
        status: 'VERIFIED',
        authToken: scene.client.login.token,
      }),
    ])
  })

  it.each([
    ['say no', async (id: string) => void (await scene.verdict(user().id, id, 'invalid')), 'DECLINED'],
    ['do not answer for five minutes', () => scene.clock.advance(300_000), 'EXPIRED'],
  ])('%s, and no token is told', async (_, act, status) => {
    await act(await askStepUp())
    const [payload, ...more] = await scene.payloads('stepup_watch')
    expect(payload).toMatchObject({ status })
    expect(payload).not.toHaveProperty('authToken')
    expect(more).toEqual([])
  })

  it('sign in by a device: the AUTH token is exchanged for one that is stepped up', async () => {
    const { state } = scene.sandbox
    const [person] = Object.values(state.users).filter(({ email }) => email === demoMultiUser.email)
    person!.factors = [{ type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
    const anonymous = createRawClient(scene.sandbox)
    const { body } = await anonymous.post<Schemas['LoginViaBiometricsResponse']>('/login_via_biometrics', {
      email: demoMultiUser.email,
    })
    await scene.verdict(person!.id, body.challengeId!, 'success')
    const [payload] = await scene.payloads('login_watch')
    expect(payload).toMatchObject({ status: 'VERIFIED', challengeId: body.challengeId, type: 'BIOMETRIC' })
    const { authToken = '' } = payload as { authToken?: string }
    const identity = { type: state.identities[person!.identityId]?.type, id: person!.identityId }
    const { body: access } = await anonymous
      .withToken(authToken)
      .post<Schemas['AccessToken']>('/access_token', { identity })
    expect(access.status).toBe('STEPPED_UP')
  })

  it('tell of devices that are enrolled, and of users who may come no more', async () => {
    const jonas = Object.values(scene.sandbox.state.users).find(({ type }) => type === 'USER')!
    await scene.client.post(`/users/${jonas.id}/deactivate`)
    await scene.client.post(`/users/${jonas.id}/activate`)
    user().factors = []
    await scene.client.post('/authentication_factors/otp/SMS')
    await scene.client.post('/authentication_factors/otp/SMS/verify', { verificationCode: '123456' })
    expect(await scene.told()).toEqual([
      ['auth_users_user_deactivated_watch'],
      ['authentication_factors_watch', 'ACTIVE'],
    ])
  })
})

describe('checks', () => {
  it.each([
    ['CORPORATE', 'corporates_kyb_watch', 'corporateId'],
    ['CONSUMER', 'consumers_kyc_watch', 'consumerId'],
  ] as const)('of a %s tell how far they are', async (type, name, idName) => {
    const identity = Object.values(scene.sandbox.state.identities).find((one) => one.type === type)!
    Object.assign(identity, { verified: false, check: { status: 'INITIATED', reference: '1' } })
    await scene.told()
    scene.sandbox.verifyIdentity(identity.id)
    expect(await scene.payloads(name)).toEqual([
      expect.objectContaining({ [idName]: identity.id, status: 'APPROVED', ongoingStatus: 'APPROVED' }),
    ])
  })

  it('of a director name the company and the person', async () => {
    const user = Object.values(scene.sandbox.state.users).find(({ type }) => type === 'USER')!
    user.kyc = { status: 'PENDING_REVIEW', reference: '1' }
    scene.sandbox.catchUp()
    const [payload, ...more] = await scene.payloads('corporates_kyb_beneficiaries_watch')
    expect(payload?.additionalInformation).toMatchObject({
      corporateId: user.identityId,
      beneficiary: { firstName: user.name, email: user.email, status: 'PENDING_REVIEW' },
    })
    expect(more).toEqual([])
  })
})

describe('payees', () => {
  it('tell of an account that is linked, blocked, unblocked and removed', async () => {
    const { body } = await scene.client.post<Schemas['LinkedAccount']>('/linked_accounts', {
      name: 'Northwind Studio Ltd',
      type: 'BUSINESS',
      accountReference: { iban: 'FR1420041010050500013M02606' },
      country: 'FR',
    })
    await scene.simulate(`/linked_accounts/${body.id}/set`, { state: 'VERIFIED' })
    for (const action of ['block', 'unblock', 'remove'])
      await scene.client.post(`/linked_accounts/${body.id}/${action}`)
    expect(await scene.told()).toEqual(
      ['PENDING_VERIFICATION', 'VERIFIED', 'BLOCKED', 'UNBLOCKED', 'REMOVED'].map((eventType) => [
        'linked_accounts_watch',
        eventType,
      ]),
    )
  })

  it('tell of a batch, with what became of each beneficiary', async () => {
    const { body } = await scene.client.post<Schemas['BeneficiaryBatch']>('/beneficiaries', {
      tag: 'mine',
      beneficiaries: [
        {
          trustLevel: 'TRUSTED',
          beneficiaryInformation: { businessName: 'Halden & Co GmbH' },
          beneficiaryDetails: { bankAccountDetails: { iban: 'AT611904300234573201' } },
        },
      ],
    })
    const otp = `/beneficiaries/batch/${body.operationBatchId.batchId}/challenges/otp/SMS`
    await scene.client.post(otp)
    await scene.client.post(`${otp}/verify`, { verificationCode: '123456' })
    const batches = await scene.payloads('beneficiary_batch_watch')
    expect(batches.map(({ eventType, beneficiaries }) => [eventType, beneficiaries[0]?.state])).toEqual([
      ['PENDING_CHALLENGE', 'PENDING_CHALLENGE'],
      ['CHALLENGE_COMPLETED', 'ACTIVE'],
    ])
    expect(batches[0]?.beneficiaries[0]).toMatchObject({
      beneficiaryInformation: { businessBeneficiaryType: { businessName: 'Halden & Co GmbH' } },
      beneficiaryDetails: {
        bankAccountDetailsBeneficiary: { sepaBankDetails: { iban: 'AT611904300234573201' } },
      },
    })
  })

  it('tell how a bulk ended, after what it did', async () => {
    const call = (amount: number) => ({
      requestBody: {
        profileId: sandboxProfiles.transfer,
        source: scene.instrument('Main account'),
        destination: scene.instrument('Travel'),
        destinationAmount: { currency: 'EUR', amount },
      },
    })
    const { body } = await scene.client.post<Schemas['SubmittedBulk']>('/bulks/transfers', [
      call(1),
      call(900_000_000),
    ])
    await scene.client.post(`/bulks/${body.bulkId}/execute`, {})
    await scene.clock.advance(1_000)
    expect(await scene.payloads('bulk_process_end')).toEqual([
      {
        bulkId: body.bulkId,
        status: 'PARTIALLY_COMPLETED',
        submittedItemsCount: 2,
        operationStatusCounts: [
          { status: 'COMPLETED', count: 1 },
          { status: 'FAILED', count: 1 },
        ],
      },
    ])
    expect(await scene.told()).toEqual([
      ['transfers_watch', 'COMPLETED'],
      ['bulk_process_end', 'PARTIALLY_COMPLETED'],
    ])
  })
})
