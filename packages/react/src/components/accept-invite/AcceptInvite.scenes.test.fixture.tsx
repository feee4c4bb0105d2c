import { fireEvent } from '@testing-library/react'
import { demoMultiUser, sandboxOtp } from '@weavr-kit/sandbox'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

/** Of somebody with two accounts, and without a password yet. */
async function open({ Root, dress, render, called, sandbox, clock }: Stage) {
  const { email } = demoMultiUser
  const user = Object.values(sandbox.state.users).find((other) => other.email === email)!
  delete sandbox.state.logins[email]
  user.invite = { sentAt: clock.trueClock.wallMs(), consumed: false }
  const invite = { userId: user.id, inviteCode: sandboxOtp }
  await render(dress(<Root passwordField="plain" email={email} onSignIn={called} {...invite} />))
}

async function save() {
  fireEvent.input((await part('field')) && document.querySelector('[name=newPassword]')!, {
    target: { value: 'Welcome-2026' },
  })
  fireEvent.click(await part('submit'))
}

export const scenes: Record<string, Scene> = {
  async password(stage) {
    await open(stage)
    await part('field')
  },
  async failed(stage) {
    stage.sandbox.faults.add({ operationId: 'userInviteConsume', status: 500 })
    await open(stage)
    await save()
    await part('reference')
  },
  async choice(stage) {
    await open(stage)
    await save()
    await part('choices')
  },
}
