import type { Lab, LabAnswer } from './Lab.js'

/**
 * The controls of the sandbox behind this page; none where there is a real Weavr. The sandbox's clock is the
 * only time machine: each tab follows what the server tells all of them, so that tabs agree.
 */
export function openLab(answer: LabAnswer): Lab | undefined {
  if (!answer.sandbox) return undefined
  const { users, trouble } = answer
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
    users: users.map(({ password: _kept, ...user }) => user),
    credentialsOf: (email) => ({
      email,
      password: users.find((user) => user.email === email)?.password ?? '',
    }),
    trouble,
    aheadMs: () => aheadMs,
    subscribeTime(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    advance: (advanceMs) => post('/lab/time', { advanceMs }),
    cause: (trouble) => post('/lab/trouble', { trouble }),
    play: (event) => post('/lab/world', event),
  }
}

async function post(path: string, body: unknown): Promise<void> {
  await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}
