import type { Lab, LabAnswer, Trouble } from './Lab.js'

/**
 * The controls of the sandbox behind this page; none where there is a real Weavr.
 * The sandbox's clock is the only time machine: each tab follows what the server tells all of them, so that tabs agree.
 */
export async function openLab(): Promise<Lab | undefined> {
  const answer = (await (await fetch('/lab')).json()) as LabAnswer
  if (!answer.sandbox) return undefined
  const { users } = answer
  let { aheadMs } = answer
  const listeners = new Set<() => void>()

  // Reconnects by itself, and is told the time anew whenever it does.
  const time = new EventSource('/lab/time')
  time.onmessage = ({ data }: MessageEvent<string>) => {
    if (Number(data) === aheadMs) return
    aheadMs = Number(data)
    for (const listener of listeners) listener()
  }

  return {
    users,
    aheadMs: () => aheadMs,
    subscribeTime(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    advance: (advanceMs) => post('/lab/time', { advanceMs }),
    cause: (trouble: Trouble) => post('/lab/trouble', { trouble }),
  }
}

async function post(path: string, body: unknown): Promise<void> {
  await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}
