import { fireEvent } from '@testing-library/react'
import { sandboxOtp, sandboxProfiles } from '@weavr-kit/sandbox'
import { installSecureUi } from '@weavr-kit/sandbox/testing'
import { onTestFinished } from 'vitest'
import { SecureProvider } from '../../secure/SecureProvider.js'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const company = {
  name: 'Nora',
  surname: 'Byrne',
  email: 'nora@example.org',
  countryCode: '+353',
  number: '085 111 2223',
  companyPosition: 'DIRECTOR',
  companyName: 'Byrne Ceramics',
  companyType: 'LLC',
  registrationNumber: '700100',
  registrationCountry: 'IE',
}

async function open({ Root, dress, render, called, sandbox }: Stage, signedIn = false) {
  onTestFinished(installSecureUi(sandbox))
  const options = { type: 'corporate', profileId: sandboxProfiles.corporate, ipAddress: '203.0.113.5' }
  const root = dress(<Root {...options} passwordField="plain" onSignIn={called} onFinish={called} />)
  const ui = (
    <SecureProvider uiKey="key" environment="sandbox">
      {root}
    </SecureProvider>
  )
  if (!signedIn) return render(ui)
  // Who is signed in before it is there goes on where they are.
  const view = await render(<main />, { signedIn: true })
  view.rerender(ui)
}

async function send(fields: Record<string, string>) {
  for (const [name, value] of Object.entries(fields)) {
    const field = document.querySelector(`[name=${name}]`)!
    if (field instanceof HTMLSelectElement) fireEvent.change(field, { target: { value } })
    else fireEvent.input(field, { target: { value } })
  }
  fireEvent.click(await part('submit'))
}

async function toEmail(stage: Stage) {
  await open(stage)
  await send(company)
  await part('send-again')
}

export const scenes: Record<string, Scene> = {
  details: (stage) => open(stage),
  async incomplete(stage) {
    await open(stage)
    await send({})
    await part('summary')
  },
  async failed(stage) {
    stage.sandbox.faults.add({ operationId: 'corporateCreate', status: 500 })
    await open(stage)
    await send(company)
    await part('reference')
  },
  email: toEmail,
  async password(stage) {
    await toEmail(stage)
    await send({ code: sandboxOtp })
    await part('field')
  },
  async verified(stage) {
    await open(stage, true)
    await part('finish')
  },
  async check(stage) {
    for (const identity of Object.values(stage.sandbox.state.identities)) identity.verified = false
    await open(stage, true)
    fireEvent.click(await part('submit'))
    await part('check')
  },
}
