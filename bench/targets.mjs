/**
 * What each figure should stay at or below, those of the sandbox and the proxy at or above; ratios are to bare `useQuery`
 * and `fetch`.
 */
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
  cardsRatio: 1,
  longestTaskMs: 50,
  heavyListPerSecond: 350,
  timesPrism: 5,
  proxyRatio: 0.8,
  streamingMegabytes: 20,
}
