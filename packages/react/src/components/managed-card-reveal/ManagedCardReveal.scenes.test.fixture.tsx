import { fireEvent } from '@testing-library/react'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { SecureProvider } from '../../secure/SecureProvider.js'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

async function open({ Root, dress, render }: Stage) {
  function Reveal() {
    const cards = useManagedCards().data?.items
    const card = cards?.find(({ friendlyName }) => friendlyName === 'Maya, studio')
    return card ? dress(<Root card={card} />) : null
  }
  const view = await render(
    <SecureProvider uiKey="key" environment="http://127.0.0.1:9">
      <Reveal />
    </SecureProvider>,
    { signedIn: true },
  )
  view.weavr.session.markSteppedUp()
  await part('show-details')
  return view
}

export const scenes: Record<string, Scene> = {
  async hidden(stage) {
    await open(stage)
    await part('show-pin')
  },
  async shown(stage) {
    await open(stage)
    fireEvent.click(await part('show-details'))
    await part('show-longer')
  },
  async failed(stage) {
    stage.sandbox.faults.add({ operationId: 'managedCardGet', status: 400 })
    await open(stage)
    fireEvent.click(await part('show-details'))
    await part('reference')
  },
  async locked(stage) {
    for (const { physical } of Object.values(stage.sandbox.state.managedCards))
      if (physical) physical.pinBlocked = true
    await open(stage)
    await part('hint')
  },
}
