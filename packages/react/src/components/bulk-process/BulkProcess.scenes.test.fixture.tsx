import { QueryClient } from '@tanstack/react-query'
import { act, fireEvent } from '@testing-library/react'
import { sandboxProfiles } from '@weavr-kit/sandbox'
import { part, partNow, type Scene, type Stage } from '../Scene.test.fixture.js'
import { keepBulk, transferRows } from './bulkRows.test.fixture.js'

/** Read again on demand: polls go by the system's time. */
let queryClient: QueryClient

const open = ({ Root, dress, render }: Stage, options: object = {}) => {
  queryClient = new QueryClient()
  return render(dress(<Root kind="transfers" profileId={sandboxProfiles.transfer} {...options} />), {
    signedIn: true,
    queryClient,
  })
}

async function choose(stage: Stage, text: string) {
  const { clock } = await open(stage)
  fireEvent.input(document.querySelector('textarea')!, { target: { value: text } })
  fireEvent.submit(partNow('form')!)
  await clock.advance(10)
  return clock
}

export const scenes: Record<string, Scene> = {
  nothing: (stage) => open(stage),
  check: (stage) => choose(stage, transferRows(2)),
  async failed(stage) {
    stage.sandbox.faults.add({ operationId: 'bulksTransferCreate', status: 400 })
    await choose(stage, transferRows(2))
    fireEvent.click(partNow('start')!)
  },
  async waiting(stage) {
    await open(stage, { bulkIds: [keepBulk(stage.sandbox, { status: 'SUBMITTED' })] })
    await part('start-now')
  },
  async paused(stage) {
    await open(stage, { bulkIds: [keepBulk(stage.sandbox, { status: 'PAUSED', done: 20, failed: 2 })] })
    await part('failures')
  },
  async over(stage) {
    const clock = await choose(
      stage,
      transferRows(3, (index) => (index === 1 ? '999,999,999.00' : '0.01')),
    )
    const start = partNow('start')
    // Nothing is waited for: who plays this may have kept the press from us.
    if (start) fireEvent.click(start)
    for (let second = 0; second < 8; second++) {
      await clock.advance(1_000)
      await act(() => queryClient.invalidateQueries())
    }
  },
}
