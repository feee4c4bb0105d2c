import { part, type Scene } from '../Scene.test.fixture.js'

export const scenes: Record<string, Scene> = {
  async chart({ Root, dress, render, sandbox }) {
    const { id } = Object.values(sandbox.state.managedAccounts)[0]!
    await render(
      dress(
        <Root
          instrument={{ type: 'managed_accounts', id }}
          period={{ name: 'custom', from: '2000-01-01', to: '2099-12-31' }}
        />,
      ),
      { signedIn: true },
    )
    await part('picture')
  },
}
