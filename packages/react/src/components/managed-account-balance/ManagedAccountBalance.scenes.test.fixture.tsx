import type { Scene } from '../Scene.test.fixture.js'

export const scenes: Record<string, Scene> = {
  balance: ({ Root, dress, render }) =>
    render(
      dress(
        <Root
          account={{ currency: 'EUR', balances: { availableBalance: 4_821_065, actualBalance: 4_901_065 } }}
        />,
      ),
    ),
}
