import { fireEvent } from '@testing-library/react'
import type { ReactElement } from 'react'
import { useStepUp } from '../../session/useStepUp.js'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

function Asking({ dialog }: { dialog: ReactElement }) {
  const { ask } = useStepUp()
  return (
    <>
      <button data-part="ask" onClick={() => void ask({ why: 'to see the card number' }).catch(() => {})} />
      {dialog}
    </>
  )
}

async function open({ Root, dress, render }: Stage, props = {}) {
  const view = await render(<Asking dialog={dress(<Root {...props} />)} />, { signedIn: true })
  fireEvent.click(await part('ask'))
  await part('cancel')
  return view
}

export const scenes: Record<string, Scene> = {
  async code(stage) {
    await open(stage)
    await part('input')
  },
  async 'a new code'(stage) {
    const view = await open(stage)
    await part('input')
    await view.clock.advance(15_000)
    await part('resend')
  },
  async declined(stage) {
    const user = Object.values(stage.sandbox.state.users)[0]!
    user.factors = [...user.factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
    await open(stage, { push: { channel: 'BIOMETRIC', outcome: () => Promise.resolve('declined') } })
    await part('send-text')
  },
}
