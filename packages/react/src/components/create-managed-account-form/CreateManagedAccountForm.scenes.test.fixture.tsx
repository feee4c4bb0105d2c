import { fireEvent } from '@testing-library/react'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

async function fill({ Root, dress, render }: Stage) {
  await render(
    dress(
      <Root
        profileId="111000000000000903"
        currencies={['EUR']}
        accountHref={({ id }: { id: string }) => `#${id}`}
      />,
    ),
    { signedIn: true },
  )
  const fields = await part('fields')
  fireEvent.input(fields.querySelector('input[name=name]')!, { target: { value: 'Operations' } })
  fireEvent.submit(fields.querySelector('form')!)
}

export const scenes: Record<string, Scene> = {
  async created(stage) {
    await fill(stage)
    await part('another')
  },
  async refused(stage) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountCreate',
      status: 409,
      body: { errorCode: 'SYSTEM_LIMITS_EXCEEDED' },
    })
    await fill(stage)
    await part('notice')
  },
}
