import type { Scene } from '../Scene.test.fixture.js'

export const scenes: Record<string, Scene> = {
  'signed out': ({ Root, dress, render }) => render(dress(<Root>Sign in</Root>)),
}
