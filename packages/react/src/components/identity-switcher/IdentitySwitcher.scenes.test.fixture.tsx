import { demoMultiUser } from '@weavr-kit/sandbox'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const open = ({ Root, dress, render, sandbox }: Stage) => {
  const { id } = Object.values(sandbox.state.identities).find(
    (identity) =>
      identity.type === 'CORPORATE' &&
      Object.values(sandbox.state.users).some(
        ({ email, identityId }) => email === demoMultiUser.email && identityId === identity.id,
      ),
  )!
  return render(dress(<Root />), { signedIn: { ...demoMultiUser, identity: { type: 'CORPORATE', id } } })
}

export const scenes: Record<string, Scene> = {
  async list(stage) {
    await open(stage)
    await part('choices')
  },
  async failed(stage) {
    stage.sandbox.faults.add({ operationId: 'userIdentities', status: 403 })
    await open(stage)
    await part('try-again')
  },
}
