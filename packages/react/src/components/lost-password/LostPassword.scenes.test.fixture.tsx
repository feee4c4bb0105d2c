import { fireEvent } from '@testing-library/react'
import { demoMultiUser, demoUser, sandboxOtp } from '@weavr-kit/sandbox'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const open = ({ Root, dress, render, called }: Stage) =>
  render(dress(<Root passwordField="plain" onSignIn={called} />))

async function ask(email: string) {
  fireEvent.input(document.querySelector('[name=email]')!, { target: { value: email } })
  fireEvent.click(await part('submit'))
}

export const scenes: Record<string, Scene> = {
  email: open,
  async failed(stage) {
    stage.sandbox.faults.add({ operationId: 'lostPasswordInitiate', status: 500 })
    await open(stage)
    await ask(demoUser.email)
    await part('reference')
  },
  async code(stage) {
    await open(stage)
    await ask(demoUser.email)
    await part('start-over')
  },
  async choice(stage) {
    await open(stage)
    await ask(demoMultiUser.email)
    await part('start-over')
    fireEvent.input(document.querySelector('[name=code]')!, { target: { value: sandboxOtp } })
    fireEvent.input(document.querySelector('[name=newPassword]')!, { target: { value: 'Found-2026' } })
    fireEvent.click(await part('submit'))
    await part('choices')
  },
}
