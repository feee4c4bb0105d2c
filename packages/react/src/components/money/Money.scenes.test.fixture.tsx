import type { Scene, Stage } from '../Scene.test.fixture.js'

const show =
  (amount: number) =>
  ({ Root, dress, render }: Stage) =>
    render(dress(<Root value={{ currency: 'EUR', amount }} movement />))

export const scenes: Record<string, Scene> = { in: show(1), out: show(-1) }
