import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs'
import { root } from '../scripts/runCommand.mjs'
import { bundleOptions } from './bundleOptions.mjs'

const address = 'http://localhost/'
const patienceMs = 60_000

/**
 * Opens a page in a headless Chromium of its own, in the kit's style sheet.
 * @param {'page.mjs' | 'cardsPage.mjs'} file the script of the page, in `browser/`
 * @returns {Promise<{ call: (name: string, ...args: unknown[]) => Promise<any>, devtools:
 *   import('playwright').CDPSession, script: string, close: () => Promise<void>, }>} `call`: has the page do
 *   something. `devtools`: Chromium's own protocol. `script`: the bundle that the page runs
 */
export async function openBenchPage(file) {
  const found = findChromium()
  if (!found) throw new Error('No Chromium to measure in. Install one, or set WEAVR_CHROMIUM to its path.')
  const { outputFiles } = await build({
    ...bundleOptions,
    // Names are kept for profiles; the machine code that comes of it is the same.
    minify: false,
    entryPoints: [join(root, 'bench/browser', file)],
    write: false,
    logLevel: 'error',
  })
  const script = outputFiles[0]?.text ?? ''
  const styles = await bundleStyles()
  const browser = await chromium.launch({ executablePath: found.executablePath, args: chromiumArgs })
  try {
    const page = await browser.newPage()
    /** @type {Error[]} */
    const errors = []
    page.on('pageerror', (error) => errors.push(error))
    await page.route('**/*', (route) =>
      route.request().url().endsWith('/page.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><title>Bench</title><style>${styles}</style><body><script type="module" src="/page.js"></script>`,
          }),
    )
    await page.goto(address)
    const devtools = await page.context().newCDPSession(page)
    return {
      async call(name, ...args) {
        const answer = page.evaluate(
          ([method, given]) => /** @type {any} */ (globalThis).page[method](...given),
          /** @type {const} */ ([name, args]),
        )
        const result = await Promise.race([answer, giveUp(name)])
        if (errors[0]) throw errors[0]
        return result
      },
      devtools,
      script,
      close: () => browser.close(),
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** A scenario that waits for what never comes should fail, not hang. @param {string} name */
async function giveUp(name) {
  await delay(patienceMs, undefined, { ref: false })
  throw new Error(`The scenario is wrong: '${name}' was not done within ${patienceMs / 1000} s.`)
}

async function bundleStyles() {
  const { outputFiles } = await build({
    bundle: true,
    entryPoints: [join(root, 'packages/react/src/styles/styles.css')],
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}
