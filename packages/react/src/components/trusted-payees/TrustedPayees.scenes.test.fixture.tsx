import { fireEvent, screen } from '@testing-library/react'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

async function open({ Root, dress, render }: Stage, options: object = {}) {
  await render(dress(<Root payHref={() => '#pay'} {...options} />), { signedIn: true })
}

export const scenes: Record<string, Scene> = {
  async list(stage) {
    await open(stage, { pageSize: 2 })
    await part('more')
  },
  async adding(stage) {
    await open(stage)
    await part('rows')
    fireEvent.click(await part('add'))
    await part('editor')
  },
  async failed(stage) {
    await open(stage)
    await part('rows')
    stage.sandbox.faults.add({ operationId: 'beneficiaryBatchRemove', status: 403, times: 1 })
    fireEvent.click(screen.getAllByRole('button', { name: /^Remove/ })[0]!)
    fireEvent.click(screen.getByRole('button', { name: 'Remove payee' }))
    await part('notice')
  },
  async empty(stage) {
    stage.sandbox.state.beneficiaries = {}
    await open(stage)
    await part('empty')
  },
}
