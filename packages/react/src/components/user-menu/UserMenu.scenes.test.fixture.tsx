import { fireEvent } from '@testing-library/react'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'
import { inesAtWork } from './inesAtWork.test.fixture.js'

const open = ({ Root, dress, render, sandbox, called }: Stage) =>
  render(dress(<Root securityHref="#security" onSignOut={called} />), { signedIn: inesAtWork(sandbox) })

export const scenes: Record<string, Scene> = {
  async closed(stage) {
    await open(stage)
    await part('identities')
    await part('card')
  },
  async refused(stage) {
    await open(stage)
    stage.sandbox.faults.add({ operationId: 'requestAccessToken', status: 500 })
    await part('identities')
    fireEvent.click(document.querySelector('[data-part=item]')!)
    await part('reference')
  },
}
