import type { Sandbox } from '@weavr-kit/sandbox'
import { SecureProvider } from '../../secure/SecureProvider.js'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const idOf = ({ state }: Sandbox, name: string) =>
  Object.values(state.managedCards).find(({ friendlyName }) => friendlyName === name)!.id

const open = ({ Root, dress, render, sandbox }: Stage, name: string) =>
  render(
    <SecureProvider uiKey="key" environment="http://127.0.0.1:9">
      {dress(<Root cardId={idOf(sandbox, name)} accountHref={(id: string) => `#${id}`} />)}
    </SecureProvider>,
    { signedIn: true },
  )

export const scenes: Record<string, Scene> = {
  async prepaid(stage) {
    await open(stage, 'Travel')
    await part('balance')
  },
  async debit(stage) {
    await open(stage, 'Software subscriptions')
    await part('limits')
  },
}
