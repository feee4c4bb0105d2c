import { act, fireEvent } from '@testing-library/react'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'
import { createPayments } from './createPayments.test.fixture.js'
import type { PaymentRef } from './TrackedPayment.js'

async function open(
  { Root, called, dress, render, sandbox }: Stage,
  make: (payments: ReturnType<typeof createPayments>) => Promise<PaymentRef>,
  isShown: string,
) {
  const view = await render(<main />, { signedIn: true })
  const payment = await act(() => make(createPayments(view.weavr, sandbox)))
  view.rerender(dress(<Root payment={payment} payAgainHref={() => '#again'} onChangeDetails={called} />))
  await part(isShown)
}

const inAnHour = ({ clock }: Stage) => ({ scheduledTimestamp: String(clock.trueClock.wallMs() + 3_600_000) })

export const scenes: Record<string, Scene> = {
  payeeCheck: (stage) => open(stage, ({ wire }) => wire('Close match Harbour Studios Ltd'), 'payee-check'),
  async stopped(stage) {
    await open(stage, ({ wire }) => wire('No match Harbour'), 'payee-check')
    const stop = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Cancel payment',
    )
    fireEvent.click(stop!)
    await part('take-up')
  },
  code: (stage) => open(stage, ({ wire }) => wire('Lombard Yard'), 'continue'),
  scheduled: (stage) => open(stage, ({ transfer }) => transfer(100, inAnHour(stage)), 'cancel-payment'),
  async unknown(stage) {
    await open(stage, ({ transfer }) => transfer(100, inAnHour(stage)), 'cancel-payment')
    stage.sandbox.faults.add({ operationId: 'transferCancel', networkError: true, times: 1 })
    fireEvent.click(await part('cancel-payment'))
    await part('check-now')
  },
  async failed(stage) {
    await open(stage, ({ transfer }) => transfer(100, inAnHour(stage)), 'cancel-payment')
    stage.sandbox.faults.add({ operationId: 'transferCancel', status: 403, times: 1 })
    fireEvent.click(await part('cancel-payment'))
    await part('reference')
  },
  sent: (stage) => open(stage, ({ wire, inState }) => inState(wire('Lombard Yard'), 'COMPLETED'), 'proof'),
  cameBack: (stage) =>
    open(stage, ({ wire, inState }) => inState(wire('Lombard Yard'), 'RETURNED'), 'pay-again'),
}
