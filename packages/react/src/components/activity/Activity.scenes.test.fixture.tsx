import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const open = ({ Root, called, dress, render }: Stage, options: object = {}) =>
  render(dress(<Root pageSize={2} onFiltersChange={called} {...options} />), { signedIn: true })

export const scenes: Record<string, Scene> = {
  async list(stage) {
    await open(stage)
    await part('more')
  },
  async noMatch(stage) {
    await open(stage, { filters: { type: 'corrections' } })
    await part('clear-filters')
  },
}
