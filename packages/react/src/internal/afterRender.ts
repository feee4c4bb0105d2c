/**
 * Runs once React has rendered what just changed, and TanStack Query has told its components of it: both do
 * so before the next task, or in one that was asked for earlier. Not by TanStack's own scheduler, because
 * loaders on a server run without it.
 */
export function afterRender(run: () => void): void {
  // eslint-disable-next-line no-restricted-globals -- a turn of the event loop, not a time: it must come while a manual clock stands
  setTimeout(run, 0)
}
