import type { Scene } from '../Scene.test.fixture.js'

export const scenes: Record<string, Scene> = {
  moment: ({ Root, clock, dress, render }) => render(dress(<Root value={clock.trueClock.wallMs()} />)),
}
