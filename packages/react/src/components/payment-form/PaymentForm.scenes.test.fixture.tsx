import { fireEvent, screen } from '@testing-library/react'
import { sandboxProfiles } from '@weavr-kit/sandbox'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

export const profileIds = {
  transfers: sandboxProfiles.transfer,
  sends: sandboxProfiles.send,
  outgoing_wire_transfers: sandboxProfiles.outgoingWireTransfer,
}

async function open({ Root, called, dress, render }: Stage, options: object = {}) {
  const view = await render(dress(<Root profileIds={profileIds} onStartOver={called} {...options} />), {
    signedIn: true,
  })
  await part('form')
  return view
}

export const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })

/** To a new payee, up to the last look. */
async function review(stage: Stage) {
  const view = await open(stage)
  fireEvent.change(screen.getByLabelText('To'), { target: { value: 'new' } })
  fireEvent.input(screen.getByLabelText('To'))
  type('Name on the account', 'Harbour Studio')
  type('IBAN', 'DE89 3704 0044 0532 0130 00')
  type('Amount', '1250')
  type('Reference', 'Invoice 12')
  fireEvent.submit(await part('form'))
  await part('facts')
  return view
}

async function send(stage: Stage, fault: object) {
  const view = await review(stage)
  stage.sandbox.faults.add({ operationId: 'outgoingWireTransferCreate', ...fault })
  fireEvent.click(screen.getByRole('button', { name: 'Send €1,250.00' }))
  return view
}

export const scenes: Record<string, Scene> = {
  form: open,
  async review(stage) {
    await review(stage)
    await part('send')
  },
  async refused(stage) {
    await send(stage, { status: 409, body: { errorCode: 'PROFILE_INACTIVE' }, times: 1 })
    await part('reference')
  },
  async unknown(stage) {
    // As often as it is tried again by itself.
    const { clock } = await send(stage, { networkError: true, times: 4 })
    await clock.advance(10_000)
    await part('check-now')
  },
  async created({ Root, called, dress, render }) {
    const payment = { type: 'transfers', id: '1' }
    await render(dress(<Root profileIds={profileIds} payment={payment} onStartOver={called} />), {
      signedIn: true,
    })
    await part('another')
  },
}
