import { act, fireEvent } from '@testing-library/react'
import { stepUp } from '../own-user/stepUp.test.fixture.js'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

async function send({ Root, called, dress, render }: Stage) {
  const { weavr } = await render(dress(<Root onCancel={called} />), { signedIn: true })
  await act(() => stepUp(weavr))
  const typed = { name: 'Priya', surname: 'Nair', email: 'priya@northwind.example' }
  for (const [name, value] of Object.entries(typed))
    fireEvent.input(document.querySelector(`[name=${name}]`)!, { target: { value } })
  fireEvent.click(document.querySelector('[value=CARD_ASSIGNEE]')!)
  fireEvent.click(await part('submit'))
}

export const scenes: Record<string, Scene> = {
  async invited(stage) {
    await send(stage)
    await part('invited')
  },
  async failed(stage) {
    stage.sandbox.faults.add({ operationId: 'userInviteSend', status: 400 })
    await send(stage)
    await part('reference')
  },
}
