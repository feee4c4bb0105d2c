/** Runs a tab's tasks, or keeps them while the tab is frozen. */
export interface TabQueue {
  run(task: () => void): void
  freeze(): void
  /** Runs `first`, then all that was kept, in order. Does nothing unless frozen. */
  thaw(first: () => void): void
  close(): void
  isRunning(): boolean
}

export function createTabQueue(): TabQueue {
  let status: 'running' | 'frozen' | 'closed' = 'running'
  const held: (() => void)[] = []

  return {
    run(task) {
      if (status === 'running') task()
      else if (status === 'frozen') held.push(task)
    },
    freeze() {
      if (status === 'running') status = 'frozen'
    },
    thaw(first) {
      if (status !== 'frozen') return
      status = 'running'
      first()
      while (status === 'running' && held.length > 0) held.shift()?.()
    },
    close() {
      status = 'closed'
      held.length = 0
    },
    isRunning: () => status === 'running',
  }
}
