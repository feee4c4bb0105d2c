import { fireEvent } from '@testing-library/react'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

async function open({ Root, dress, render }: Stage, afterMs: number) {
  const view = await render(<main />, { signedIn: true, expiryPrompt: dress(<Root />) })
  await view.clock.advance(afterMs)
}

/** What warns. */
export const warnings: Record<string, Scene> = {
  warning: (stage) => open(stage, 240_000),
  async failed(stage) {
    await open(stage, 240_000)
    stage.sandbox.faults.add({ operationId: 'authFactorsGet', status: 500 })
    fireEvent.click(await part('stay'))
    await part('reference')
  },
}

export const scenes: Record<string, Scene> = { ...warnings, ended: (stage) => open(stage, 300_000) }
