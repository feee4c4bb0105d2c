import type { Page } from '@playwright/test'

/** Which of the strings the page's memory holds, after everything that nobody can reach any more is gone. */
export async function held(page: Page, strings: string[]): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  const chunks: string[] = []
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await devtools.detach()
  const memory = chunks.join('')
  return strings.filter((string) => memory.includes(string))
}
