import { act, fireEvent } from '@testing-library/react'
import { cloneElement, type ReactElement } from 'react'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'
import { createWaiting } from './createWaiting.test.fixture.js'
import { useConfirmation, type Confirmation, type UseConfirmationOptions } from './useConfirmation.js'

interface ConfirmingProps extends UseConfirmationOptions {
  ids: string[]
  dialog: ReactElement<{ confirmation: Confirmation }>
}

function Confirming({ ids, dialog, ...options }: ConfirmingProps) {
  const confirmation = useConfirmation('outgoing_wire_transfers', ids, options)
  return (
    <>
      <button data-part="confirm" onClick={confirmation.confirm} />
      {cloneElement(dialog, { confirmation })}
    </>
  )
}

async function open({ Root, dress, render }: Stage, options: UseConfirmationOptions = {}) {
  const view = await render(<main />, { signedIn: true })
  const id = await act(() => createWaiting(view.weavr).wire('Lombard Yard Properties', 125_000))
  view.rerender(<Confirming ids={[id]} dialog={dress(<Root />) as ConfirmingProps['dialog']} {...options} />)
  fireEvent.click(await part('confirm'))
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
