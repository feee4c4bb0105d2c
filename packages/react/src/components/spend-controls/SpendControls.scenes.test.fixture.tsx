import { fireEvent } from '@testing-library/react'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

async function open({ Root, dress, render, sandbox }: Stage, name: string) {
  const card = Object.values(sandbox.state.managedCards).find(({ friendlyName }) => friendlyName === name)
  const view = await render(dress(<Root cardId={card!.id} />), { signedIn: true })
  await part('submit')
  return view
}

export const scenes: Record<string, Scene> = {
  async debit(stage) {
    await open(stage, 'Software subscriptions')
  },
  async prepaid(stage) {
    await open(stage, 'Travel')
  },
  async refused(stage) {
    stage.sandbox.faults.add({ operationId: 'managedCardSpendRulesUpdate', status: 400 })
    await open(stage, 'Software subscriptions')
    fireEvent.click(await part('submit'))
    await part('reference')
  },
  async unknown(stage) {
    stage.sandbox.faults.add({ operationId: 'managedCardSpendRulesUpdate', status: 503 })
    const { clock } = await open(stage, 'Software subscriptions')
    fireEvent.click(await part('submit'))
    await clock.advance(60_000)
    await part('check')
  },
}
