import type { Scene } from '../Scene.test.fixture.js'

export const scenes: Record<string, Scene> = { notice: ({ Root, dress, render }) => render(dress(<Root />)) }
