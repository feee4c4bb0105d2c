import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { lockTitle, look, openMenu, prompt, signIn } from './payer.js'
import { expect, test } from './test.js'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong, short enough to read. */
async function findings(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  // Not as a script element, which the page's own policy would forbid.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  return page.evaluate(async (options) => {
    // Without the frames, which hold no axe that could answer: it would wait for one.
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
      iframes: false,
      ...options,
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, options)
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What spoils a page whose text is twice as large: cut off, out of reach, or a bar that takes the room. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const isBar = (element: Element) => {
      const { overflowY, position } = getComputedStyle(element)
      if (!/fixed|sticky/.test(position)) return false
      const isTall = element.clientWidth > innerWidth / 2 && element.clientHeight > innerHeight / 3
      // What stays where it is never shows what hangs out of it.
      return isTall || (overflowY === 'visible' && element.scrollHeight > element.clientHeight + 1)
    }
    const isCut = (element: Element) => {
      const { clipPath, overflowX } = getComputedStyle(element)
      return (
        clipPath === 'none' && /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
      )
    }
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('dialog, [popover], svg'))
      .filter((element) => isBar(element) || isCut(element))
      .map(({ outerHTML }) => outerHTML.slice(0, 100))
  })

/** Every page and every overlay, one after the other. */
async function visitEach(
  page: Page,
  advance: (ms: number) => Promise<void>,
  check: (where: string) => Promise<void>,
) {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await check('sign in')
  await signIn(page)
  await check('cards')
  await page.getByRole('link', { name: 'Events' }).click()
  await expect(
    page.getByText('Opening balance').or(page.locator('[data-weavr=statement] [data-part=empty]')).first(),
  ).toBeVisible()
  await check('card')
  await page.goto('/accounts')
  await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
  await check('accounts')
  await page.getByRole('link', { name: 'Main account' }).click()
  await expect(page.getByText('Opening balance')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy IBAN' })).toBeVisible()
  await check('account')
  for (const path of [
    '/',
    '/pay',
    '/payees',
    '/linked-accounts',
    '/people',
    '/people/invite',
    '/bulk',
    '/security',
    '/cards/new',
    '/accounts/new',
  ]) {
    await page.goto(path)
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await check(path)
  }
  await page.getByRole('button', { name: 'Lab' }).click()
  await check('lab')
  await page.keyboard.press('Escape')
  // However long axe took.
  await advance((await look(page)).leftMs - 55_000)
  await expect(prompt(page)).toBeVisible()
  await check('prompt')
  await advance(60_000)
  await expect(lockTitle(page)).toBeVisible()
  await check('lock screen')
  await page.getByRole('button', { name: /^Inês/ }).click()
  await page.getByRole('button', { name: 'Company' }).click()
  await openMenu(page)
  await check('menu')
}

// It walks through the whole app.
test.slow()

test('axe finds nothing on any page, light, dark or in forced colours; nothing scrolls sideways at 320 px in either direction, or is cut at 200 %', async ({
  page,
  stack,
}) => {
  await visitEach(page, stack.advance, async (where) => {
    const size = page.viewportSize()!
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    expect.soft(await findings(page), `${where}, light`).toEqual([])
    // Nothing but colours depends on the scheme.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect.soft(await findings(page, { runOnly: ['color-contrast'] }), `${where}, dark`).toEqual([])

    await page.setViewportSize({ width: 320, height: 640 })
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    // The colours are the payer's own here.
    expect
      .soft(
        await findings(page, { rules: { 'color-contrast': { enabled: false } } }),
        `${where}, 320 px, forced colours`,
      )
      .toEqual([])
    for (const dir of ['rtl', 'ltr']) {
      await page.evaluate((dir) => (document.documentElement.dir = dir), dir)
      expect.soft(await sideways(page), `${where}, 320 px, ${dir}`).toBe(0)
    }
    await page.emulateMedia({ forcedColors: 'none' })

    // All of it, as a browser zooms; then the text alone.
    for (const [width, height, text] of [
      [640, 400, ''],
      [1280, 800, '32px'],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.evaluate((text) => (document.documentElement.style.fontSize = text), text)
      expect.soft(await sideways(page), `${where}, 200 % at ${width} px`).toBe(0)
      expect.soft(await crowded(page), `${where}, 200 % at ${width} px`).toEqual([])
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = ''))
    await page.setViewportSize(size)
  })
})
