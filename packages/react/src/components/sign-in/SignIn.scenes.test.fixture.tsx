import { fireEvent } from '@testing-library/react'
import { demoMultiUser, demoUser } from '@weavr-kit/sandbox'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const open = ({ Root, dress, render, called }: Stage) =>
  render(
    dress(<Root passwordField="plain" onForgotPassword={called} biometrics={() => new Promise(called)} />),
  )

async function send({ email, password }: { email: string; password: string }) {
  const [emailField, passwordField] = [
    document.querySelector('[name=email]')!,
    document.querySelector('[name=password]')!,
  ]
  fireEvent.input(emailField, { target: { value: email } })
  fireEvent.input(passwordField, { target: { value: password } })
  fireEvent.click(await part('submit'))
}

export const scenes: Record<string, Scene> = {
  credentials: open,
  async failed(stage) {
    stage.sandbox.faults.add({ operationId: 'loginWithPassword', status: 500 })
    await open(stage)
    await send(demoUser)
    await part('reference')
  },
  async choice(stage) {
    await open(stage)
    await send(demoMultiUser)
    await part('choices')
  },
  async expired(stage) {
    stage.sandbox.state.logins[demoUser.email]!.expiresAt = stage.clock.trueClock.wallMs()
    await open(stage)
    await send(demoUser)
    await part('explanation')
  },
}
