/** What each figure should stay at or below; ratios are to bare `useQuery` and `fetch`. */
export const targets = {
  gzipKilobytes: 9.5,
  rendersOutsidePrompt: 0,
  sessionTimers: 1,
  microsecondsPerBump: 1,
  mountRatio: 1.1,
  refetchRatio: 1.2,
  pressRatio: 1.2,
  heapRatio: 1.1,
  postsIn100: 2,
  timersIn100: 101,
}
