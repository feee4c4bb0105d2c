import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../../scripts/chromium.mjs'

export interface PlainBrowser {
  /** Its one profile. */
  context: BrowserContext
  stop(): Promise<void>
}

/**
 * A browser as a payer has it. The one that Playwright starts takes every tab for visible and in focus, keeps
 * its timers at full speed and never freezes it: nothing could be seen there of a tab in the background.
 */
export async function startPlainBrowser(): Promise<PlainBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'weavr-kit-profile-'))
  const executable = findChromium()?.executablePath ?? chromium.executablePath()
  const args = [
    ...chromiumArgs,
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--window-size=1024,768',
    '--lang=en-GB',
  ]
  const child = spawn(executable, [...args, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  // Also when the run is cut short.
  const kill = () => void child.kill()
  process.once('exit', kill)

  const address = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const found = output.match(/ws:\/\/\S+(?=\s)/)?.[0]
      if (found) resolve(found)
    })
    child.once('error', reject)
    void gone.then(() => reject(new Error(`The browser ended before it was ready:\n${output}`)))
  })
  const browser = await chromium.connectOverCDP(address, { noDefaults: true })
  const context = browser.contexts()[0]
  if (!context) throw new Error('The browser has no profile.')

  return {
    context,
    async stop() {
      await browser.close()
      kill()
      await gone
      process.off('exit', kill)
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
