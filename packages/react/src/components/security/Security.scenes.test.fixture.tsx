import { part, type Scene } from '../Scene.test.fixture.js'

export const scenes: Record<string, Scene> = {
  async shown({ Root, dress, render }) {
    await render(dress(<Root passwordField="plain" authy />), { signedIn: true })
    await part('rows')
  },
}
