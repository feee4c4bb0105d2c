import { timeoutManager } from '@tanstack/react-query'
import { act } from '@testing-library/react'
import { onTestFinished, vi } from 'vitest'

/** Holds TanStack's polls for this test; they go when the function is called that this returns. */
export function pollByHand(): () => Promise<void> {
  const polls = new Map<number, () => void>()
  let lastId = 0
  const set = vi.spyOn(timeoutManager, 'setInterval').mockImplementation((poll) => {
    polls.set(++lastId, poll)
    return lastId
  })
  const clear = vi
    .spyOn(timeoutManager, 'clearInterval')
    .mockImplementation((id) => void polls.delete(id as number))
  onTestFinished(() => {
    set.mockRestore()
    clear.mockRestore()
  })
  return () =>
    act(async () => {
      for (const poll of [...polls.values()]) poll()
    })
}
