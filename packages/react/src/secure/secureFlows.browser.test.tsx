import '../styles/styles.css'
import { act } from '@testing-library/react'
import { signIn, type SignInParams } from '@weavr-kit/core'
import { demoCardholder, sandboxOtp, sandboxProfiles } from '@weavr-kit/sandbox'
import axe from 'axe-core'
import { useEffect, useState } from 'react'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { commands } from 'vitest/browser'
import { ConsumerKycFlow, KybFlow, KycFlow, type SecureFlowComponent } from './secureFlows.js'
import { scripts } from './scripts.test.fixture.js'
import { inState, startSecureScene, type SecureScene } from './secureScene.test.fixture.js'

let scene: SecureScene

const person = {
  name: 'Ada',
  surname: 'Byrne',
  email: 'ada@newco.example',
  mobile: { countryCode: '+353', number: '851234567' },
}
const newcomer = { email: person.email, password: 'Newco-2026' }

/** Somebody who has registered, and nobody has checked yet. */
async function register(kind: 'corporates' | 'consumers', body: object): Promise<SignInParams> {
  const created = await scene.post<{ rootUser: { id: { id: string } } }>(`/multi/${kind}`, {
    ipAddress: '203.0.113.5',
    baseCurrency: 'EUR',
    ...body,
  })
  await scene.post(`/multi/passwords/${created!.rootUser.id.id}/create`, {
    password: { value: newcomer.password },
  })
  await scene.post(`/multi/${kind}/verification/email/send`, { email: person.email })
  await scene.post(`/multi/${kind}/verification/email/verify`, {
    email: person.email,
    verificationCode: sandboxOtp,
  })
  return newcomer
}

let start: (reference: string) => void = () => {}
function Check({ flow: Flow, onSubmitted }: { flow: SecureFlowComponent; onSubmitted: () => void }) {
  const [reference, setReference] = useState<string>()
  useEffect(() => void (start = setReference), [])
  return reference && <Flow reference={reference} onSubmitted={onSubmitted} />
}

/** Signs in, opens the check in its frame, and sends it in by keyboard. */
async function run(
  flow: SecureFlowComponent,
  who: SignInParams,
  begin: (api: ReturnType<SecureScene['setUp']>['weavr']['api']) => Promise<{ reference?: string }>,
  name: string,
) {
  const onSubmitted = vi.fn()
  const { weavr, unmount } = scene.setUp(<Check flow={flow} onSubmitted={onSubmitted} />)
  await act(() => signIn(weavr, who))
  const { reference } = await begin(weavr.api)
  act(() => start(reference!))
  await inState(name, 'open')
  expect(new URL(document.querySelector('iframe')!.src).origin).toBe(scene.secureUrl)
  expect(document.querySelector('iframe')!.contentDocument).toBeNull()
  expect((await axe.run(document.body, { iframes: false })).violations).toEqual([])
  await commands.pressButtonInFrame(name)
  await inState(name, 'submitted')
  expect(onSubmitted).toHaveBeenCalledOnce()
  return { ...weavr, unmount }
}

describe.each(scripts)('on a script that says %s', (_, newer) => {
  beforeAll(async () => {
    scene = await startSecureScene({ newer })
  })
  afterAll(() => scene.stop())
  beforeEach(() => scene.post('/__sandbox/reset', {}))

  it('checks a company to its end', async () => {
    const company = { type: 'LLC', name: 'Newco', registrationNumber: '700101', registrationCountry: 'IE' }
    const who = await register('corporates', {
      profileId: sandboxProfiles.corporate,
      rootUser: { ...person, companyPosition: 'DIRECTOR' },
      company,
    })
    const { api, unmount } = await run(
      KybFlow,
      who,
      (api) => api.POST('/corporates/kyb'),
      'Check of the company',
    )
    expect(await api.GET('/corporates/kyb')).toMatchObject({ kybStatus: 'APPROVED' })
    unmount()
  })

  it('checks somebody who signs for a company', async () => {
    const { api, unmount } = await run(
      KycFlow,
      demoCardholder,
      (api) => api.POST('/users/kyc'),
      'Check of the person',
    )
    await expect(api.POST('/users/kyc')).rejects.toMatchObject({ code: 'KYC_ALREADY_APPROVED' })
    unmount()
  })

  it('checks a consumer', async () => {
    const who = await register('consumers', {
      profileId: sandboxProfiles.consumer,
      rootUser: { ...person, dateOfBirth: { year: 1990, month: 5, day: 4 }, address: { country: 'IE' } },
    })
    const { api, unmount } = await run(
      ConsumerKycFlow,
      who,
      (api) => api.POST('/consumers/kyc', { body: {} }),
      'Check of your identity',
    )
    expect(await api.GET('/consumers/kyc')).toMatchObject({ fullDueDiligence: 'APPROVED' })
    unmount()
  })
})
