import { onlineManager } from '@tanstack/react-query'
import { fireEvent } from '@testing-library/react'
import type { Sandbox } from '@weavr-kit/sandbox'
import { useEffect } from 'react'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

async function open({ Root, dress, render }: Stage, name: string) {
  function Actions() {
    // Whatever a scene did to the connection ends with it.
    useEffect(() => () => onlineManager.setOnline(true), [])
    const card = useManagedCards().data?.items.find(({ friendlyName }) => friendlyName === name)
    return card
      ? dress(<Root card={card} spendControlsHref="#controls" replacementHref={() => '#new'} />)
      : null
  }
  const view = await render(<Actions />, { signedIn: true })
  await part('sentence')
  return view
}

const named = ({ state }: Sandbox, name: string) =>
  Object.values(state.managedCards).find(({ friendlyName }) => friendlyName === name)!

export const scenes: Record<string, Scene> = {
  async virtual(stage) {
    await open(stage, 'Travel')
    await part('order')
  },
  async physical(stage) {
    named(stage.sandbox, 'Maya, studio').physical!.pinBlocked = true
    await open(stage, 'Maya, studio')
    await part('unlock-pin')
  },
  async posted(stage) {
    const { physical } = named(stage.sandbox, 'Maya, studio')
    physical!.plastic.activated = false
    Object.assign(physical!.delivery, { deliveryTrackingUrl: 'https://post.example/1' })
    await open(stage, 'Maya, studio')
    await part('activate')
  },
  async lost(stage) {
    named(stage.sandbox, 'Maya, studio').state = { state: 'BLOCKED', blockedReason: 'LOST' }
    await open(stage, 'Maya, studio')
    await part('replacement')
  },
  async asking(stage) {
    await open(stage, 'Maya, studio')
    fireEvent.click(await part('close'))
  },
  async refused(stage) {
    stage.sandbox.faults.add({ operationId: 'managedCardBlock', status: 400 })
    await open(stage, 'Travel')
    fireEvent.click(await part('freeze'))
    await part('reference')
  },
  async unknown(stage) {
    stage.sandbox.faults.add({ operationId: 'managedCardPhysicalPinUnBlock', status: 500 })
    named(stage.sandbox, 'Maya, studio').physical!.pinBlocked = true
    await open(stage, 'Maya, studio')
    fireEvent.click(await part('unlock-pin'))
    await part('check')
  },
  async offline(stage) {
    await open(stage, 'Travel')
    onlineManager.setOnline(false)
    await part('hint')
  },
}
