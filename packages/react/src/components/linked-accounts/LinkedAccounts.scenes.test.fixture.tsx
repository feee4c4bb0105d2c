import { fireEvent } from '@testing-library/react'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const open = ({ Root, dress, render }: Stage) => render(dress(<Root />), { signedIn: true })

export const scenes: Record<string, Scene> = {
  async list(stage) {
    await open(stage)
    await part('items')
  },
  async adding(stage) {
    await open(stage)
    await part('items')
    fireEvent.click(await part('add'))
    await part('editor')
  },
  async empty(stage) {
    stage.sandbox.state.linkedAccounts = {}
    await open(stage)
    await part('empty')
  },
}
