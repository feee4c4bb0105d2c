import { fireEvent } from '@testing-library/react'
import { onTestFinished } from 'vitest'
import { part, type Scene, type Stage } from '../Scene.test.fixture.js'

const open = ({ Root, called, dress, render, sandbox }: Stage, period?: object) => {
  const account = Object.values(sandbox.state.managedAccounts)[0]!
  Object.assign(URL, { createObjectURL: () => 'blob:here', revokeObjectURL: () => {} })
  onTestFinished(() => {
    Reflect.deleteProperty(URL, 'createObjectURL')
    Reflect.deleteProperty(URL, 'revokeObjectURL')
  })
  return render(
    dress(
      <Root
        instrument={{ type: 'managed_accounts', id: account.id }}
        period={period ?? { name: 'custom', from: '2000-01-01', to: '2099-12-31' }}
        onPeriodChange={called}
        pageSize={2}
      />,
    ),
    { signedIn: true },
  )
}

export const scenes: Record<string, Scene> = {
  async entries(stage) {
    await open(stage)
    await part('more')
  },
  async empty(stage) {
    await open(stage, { name: 'custom', from: '2001-01-01', to: '2001-01-31' })
    await part('empty')
  },
  async failed(stage) {
    await open(stage)
    await part('more')
    stage.sandbox.faults.add({ operationId: 'managedAccountStatement', status: 400 })
    fireEvent.click(await part('download-csv'))
    await part('failure')
  },
}
