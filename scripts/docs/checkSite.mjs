/**
 * Looks at the built manual as a reader does: a few pages in both schemes, narrow and wide, with axe; what the
 * search finds; the files for assistants. Run after `npm run docs:build`; `--shots <folder>` keeps pictures,
 * `--search` asks the search alone.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findChromium } from '../chromium.mjs'
import { root } from '../runCommand.mjs'
import { serveFolder } from './serveFolder.mjs'

const dist = join(root, 'docs/.vitepress/dist')
const pages = [
  '/',
  '/errors',
  '/components',
  '/session',
  '/start',
  '/hooks',
  '/sandbox',
  '/server',
  '/reference/sandbox/',
  '/reference/hooks/',
  '/reference/hooks/useBlockManagedCard',
  '/reference/hooks/useCreateManagedCard',
  '/reference/hooks/useManagedCards',
  '/reference/hooks/useSignIn',
  '/reference/components/ManagedCardList',
  '/reference/components/Money',
  '/reference/resources/managed-cards',
  '/reference/server/',
  '/reference/core/createWeavr',
]
/** What somebody types, and the page that must be among the first three. @type {[string, string][]} */
const searches = [
  ['freeze a card', 'useBlockManagedCard'],
  ['unfreeze card', 'useUnblockManagedCard'],
  ['cancel a card for good', 'useRemoveManagedCard'],
  ['lost card', 'useReportManagedCardLost'],
  ['send money', 'useCreateSend'],
  ['pay a supplier', 'useCreateOutgoingWireTransfer'],
  ['move money between my accounts', 'useCreateTransfer'],
  ['saved payees', 'useBeneficiaries'],
  ['invite a colleague', 'useSendUserInvite'],
  ['forgot password', 'useLostPassword'],
  ['log in', 'useSignIn'],
  ['log out', 'useSignOut'],
  ['keep session alive', 'useExtendSession'],
  ['card pin', 'useManagedCardPin'],
  ['spending limit', 'useUpdateManagedCardSpendRules'],
  ['download statement pdf', 'useDownloadManagedAccountStatement'],
  ['account number', 'useManagedAccountIban'],
  ['FUNDS_INSUFFICIENT', 'Errors'],
]
const looks = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 1280 },
  { scheme: 'light', width: 360 },
  { scheme: 'dark', width: 360 },
]
const shots = process.argv.includes('--shots') ? process.argv[process.argv.indexOf('--shots') + 1] : undefined
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** @type {string[]} */
const wrong = []
const { address, close } = await serveFolder(dist)
const browser = await chromium.launch({ executablePath: findChromium()?.executablePath })
try {
  if (!process.argv.includes('--search')) await look()
  await search()
  readTexts()
} finally {
  await browser.close()
  close()
}
for (const line of wrong) console.error(line)
process.exitCode = wrong.length > 0 ? 1 : 0

async function look() {
  for (const { scheme, width } of looks) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    for (const path of pages) {
      await page.goto(address + path)
      await page.waitForSelector('.vp-doc h1')
      if (shots) {
        mkdirSync(shots, { recursive: true })
        // A story is drawn a moment after its page.
        if ((await page.locator('.story').count()) > 0)
          await page.frameLocator('.story iframe').locator('#storybook-root > *').first().waitFor()
        await page.screenshot({ path: join(shots, `${path.replaceAll('/', '_')}-${scheme}-${width}.png`) })
      }
      await page.addScriptTag({ path: axe })
      const { violations } = await page.evaluate(() =>
        /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ['violations'], iframes: false }),
      )
      for (const { id, nodes } of violations)
        wrong.push(
          `${path} ${scheme} ${width}: ${id}: ${nodes
            .map((/** @type {any} */ node) => node.target)
            .slice(0, 3)
            .join(' | ')}`,
        )
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (overflow > 0) wrong.push(`${path} ${width}: ${overflow} px wider than the window`)
    }
    await context.close()
  }
  console.log(`${pages.length} pages in ${looks.length} looks, with axe`)
}

async function search() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(address)
  await page.waitForSelector('.vp-doc h1')
  for (const [query, wanted] of searches) {
    await page.keyboard.press('Control+k')
    const field = page.locator('#localsearch-input')
    await field.fill(query)
    const results = page.locator('#localsearch-list .result .titles')
    const shown = async () =>
      (await results.allInnerTexts()).map((text) => text.replaceAll(/[\s#]+/g, ' ').trim())
    const isFound = (/** @type {string} */ text) => text.split(' ').includes(wanted)
    // The list is put together a moment after the last key.
    await page
      .waitForFunction(
        (name) =>
          [...document.querySelectorAll('#localsearch-list .result .titles')]
            .slice(0, 3)
            .some(({ textContent }) => textContent?.split(/[\s#]+/).includes(name)),
        wanted,
        { timeout: 3_000 },
      )
      .catch(() => {})
    const found = await shown()
    const place = found.findIndex(isFound)
    console.log(`${place + 1 || '–'}  ${query} → ${wanted}`)
    if (place < 0 || place > 2)
      wrong.push(`"${query}" does not lead to ${wanted}: ${found.slice(0, 4).join(' / ')}`)
    await page.keyboard.press('Escape')
  }
}

function readTexts() {
  const list = readFileSync(join(dist, 'llms.txt'), 'utf8')
  const links = [...list.matchAll(/\]\(\/(.*?\.md)\)/g)].map(([, path = '']) => path)
  const missing = links.filter((path) => !existsSync(join(dist, path)))
  wrong.push(...missing.map((path) => `llms.txt leads nowhere: ${path}`))
  console.log(`llms.txt: ${links.length} pages as Markdown`)
  const { entries } = JSON.parse(readFileSync(join(dist, 'stories/index.json'), 'utf8'))
  const full = readFileSync(join(dist, 'llms-full.txt'), 'utf8')
  const stories = [...full.matchAll(/\(\/stories\/\?path=\/story\/([\w-]+)\)/g)].map(([, id = '']) => id)
  wrong.push(...stories.filter((id) => !(id in entries)).map((id) => `There is no story ${id}.`))
  console.log(`${stories.length} links to stories`)
}
