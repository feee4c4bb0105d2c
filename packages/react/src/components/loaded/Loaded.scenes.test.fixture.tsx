import { waitFor } from '@testing-library/react'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { part, partNow, type Scene, type Stage } from '../Scene.test.fixture.js'

const open = ({ Root, dress, render }: Stage) => {
  function Cards() {
    return dress(<Root query={useManagedCards()}>{() => <p data-part="ready">There</p>}</Root>)
  }
  return render(<Cards />, { signedIn: true })
}

export const scenes: Record<string, Scene> = {
  async loading(stage) {
    stage.sandbox.faults.add({ operationId: 'managedCardsGet', latencyMs: 60_000 })
    const { clock } = await open(stage)
    await clock.advance(400)
  },
  async failed(stage) {
    stage.sandbox.faults.add({ operationId: 'managedCardsGet', status: 400 })
    await open(stage)
    await part('try-again')
    await part('reference')
  },
  async old(stage) {
    const { clock } = await open(stage)
    await waitFor(() => {
      if (partNow('root')?.dataset.state !== 'ready') throw new Error('It is not there yet.')
    })
    await clock.advance(100_000)
    await part('stale')
  },
}
