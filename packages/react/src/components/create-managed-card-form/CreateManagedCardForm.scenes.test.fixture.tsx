import { fireEvent, screen } from '@testing-library/react'
import { sandboxProfiles } from '@weavr-kit/sandbox'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const billingAddress = { addressLine1: '1 Quay Street', city: 'Galway', postCode: 'H91 K2', country: 'IE' }

async function open({ Root, called, dress, render }: Stage) {
  const view = await render(
    dress(
      <Root
        profileIds={{ prepaid: sandboxProfiles.prepaidCard }}
        billingAddress={billingAddress}
        cardHref={() => '#card'}
        onCreated={called}
      />,
    ),
    { signedIn: true },
  )
  await part('form')
  return view
}

async function send(stage: Stage) {
  const view = await open(stage)
  const fill = (label: RegExp, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } })
  fill(/What it is for/, 'Travel')
  fill(/Name on the card/, 'Maya Lindqvist')
  fireEvent.click(await part('submit'))
  return view
}

export const scenes: Record<string, Scene> = {
  asking: open,
  async created(stage) {
    await send(stage)
    await part('another')
  },
  async refused(stage) {
    stage.sandbox.faults.add({ operationId: 'managedCardCreate', status: 400 })
    await send(stage)
    await part('reference')
  },
  async unknown(stage) {
    stage.sandbox.faults.add({ operationId: 'managedCardCreate', status: 503 })
    const { clock } = await send(stage)
    await clock.advance(60_000)
    await part('check')
  },
}
