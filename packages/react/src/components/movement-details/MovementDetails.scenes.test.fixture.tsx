import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

async function open({ Root, dress, render, sandbox }: Stage, state: string) {
  const payment = Object.values(sandbox.state.payments).find((one) => one.state === state)!
  await render(dress(<Root instrument={payment.source} transactionId={payment.id} reportHref="#report" />), {
    signedIn: true,
  })
  await part('timeline')
}

export const scenes: Record<string, Scene> = {
  scheduled: (stage) => open(stage, 'SCHEDULED'),
}
