import { fireEvent } from '@testing-library/react'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const open = ({ Root, called, dress, render }: Stage, options: object = {}) =>
  render(dress(<Root pageSize={1} onFiltersChange={called} {...options} />), { signedIn: true })

const choose = async (index: number) => {
  fireEvent.click(await part('menu-trigger'))
  fireEvent.click((await part('menu')).querySelectorAll('button')[index]!)
}

export const scenes: Record<string, Scene> = {
  async list(stage) {
    await open(stage)
    await part('more')
    fireEvent.click(await part('invite'))
  },
  async elsewhere(stage) {
    await open(stage, { inviteHref: '#invite' })
    await part('more')
  },
  async noMatch(stage) {
    await open(stage, { filters: { role: 'ADMIN' } })
    await part('clear-filters')
  },
  async failed(stage) {
    stage.sandbox.faults.add({ operationId: 'userInviteSend', status: 400 })
    await open(stage, { pageSize: 50 })
    await choose(1)
    await part('reference')
  },
  async roles(stage) {
    await open(stage, { pageSize: 50 })
    await choose(0)
    await part('form')
  },
}
