/**
 * The one place that knows where Chromium is. Node built-ins only: it also runs before anything is installed.
 */
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

// The shells first: without a browser's windows and helpers they need half of the processor.
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]

/** Quiet, and the same everywhere. `--no-sandbox` because containers run as root without user namespaces. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Finds a Chromium: the environment variable `WEAVR_CHROMIUM`, then the usual names on PATH, then
 * Playwright's own.
 * @returns {{ executablePath: string, source: string } | undefined}
 */
export function findChromium() {
  const named = process.env.WEAVR_CHROMIUM
  if (named) {
    if (isExecutable(named)) return { executablePath: named, source: 'WEAVR_CHROMIUM' }
    throw new Error(`WEAVR_CHROMIUM points to ${named}, which is not an executable file. Mend or unset it.`)
  }
  return findOnPath() ?? findPlaywrights()
}

function findOnPath() {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const executablePath = join(folder, name)
      if (folder && isExecutable(executablePath)) return { executablePath, source: 'PATH' }
    }
  }
  return undefined
}

function findPlaywrights() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright')
    const executablePath = chromium.executablePath()
    return isExecutable(executablePath) ? { executablePath, source: 'Playwright' } : undefined
  } catch {
    return undefined // Playwright is not installed yet, or has no build for this system.
  }
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
