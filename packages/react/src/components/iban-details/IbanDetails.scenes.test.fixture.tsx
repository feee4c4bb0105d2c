import { fireEvent } from '@testing-library/react'
import { onTestFinished } from 'vitest'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const open = ({ Root, dress, render, sandbox }: Stage, name: string) => {
  const account = Object.values(sandbox.state.managedAccounts).find(
    ({ friendlyName }) => friendlyName === name,
  )!
  return render(dress(<Root accountId={account.id} />), { signedIn: true })
}

export const scenes: Record<string, Scene> = {
  async allocated(stage) {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: () => Promise.reject(new Error()),
    })
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'))
    await open(stage, 'Main account')
    await part('copy-all')
  },
  async none(stage) {
    await open(stage, 'Tax reserve')
    await part('get-iban')
  },
  async refused(stage) {
    await open(stage, 'Tax reserve')
    stage.sandbox.faults.add({
      operationId: 'managedAccountsIBANUpgrade',
      status: 409,
      body: { errorCode: 'IBAN_NOT_SUPPORTED' },
    })
    fireEvent.click(await part('get-iban'))
    await part('notice')
  },
}
