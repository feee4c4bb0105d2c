import { fireEvent } from '@testing-library/react'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const accountOf = ({ sandbox }: Stage) =>
  Object.values(sandbox.state.managedAccounts).find(({ friendlyName }) => friendlyName === 'Main account')!

const open = (stage: Stage) =>
  stage.render(
    stage.dress(
      <stage.Root
        accountId={accountOf(stage).id}
        payHref="#pay"
        moveHref="#move"
        lowBalanceThreshold={5_000_000}
      />,
    ),
    { signedIn: true },
  )

export const scenes: Record<string, Scene> = {
  async account(stage) {
    await open(stage)
    await part('freeze')
  },
  async failed(stage) {
    stage.sandbox.faults.add({ operationId: 'managedAccountBlock', status: 409, body: { errorCode: 'ODD' } })
    await open(stage)
    fireEvent.click(await part('freeze'))
    await part('failure')
  },
  async frozen(stage) {
    accountOf(stage).state = { state: 'BLOCKED', blockedReason: 'USER' }
    await open(stage)
    await part('state')
  },
}
