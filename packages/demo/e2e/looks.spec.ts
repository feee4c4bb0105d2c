import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { lockTitle, look, prompt, signIn } from './payer.js'
import { expect, test } from './test.js'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong, short enough to read. */
async function findings(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  // Not as a script element, which the page's own policy would forbid.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  return page.evaluate(async (options) => {
    // Without the frames, which hold no axe that could answer: it would wait for one.
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'], iframes: false, ...options })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, options)
}

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Every page and every overlay, one after the other. */
async function visitEach(page: Page, advance: (ms: number) => Promise<void>, check: (where: string) => Promise<void>) {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await check('sign in')
  await signIn(page)
  await page.getByText('Show 1 closed card').click()
  await check('cards')
  await page.getByRole('link', { name: 'Events' }).click()
  await expect(page.locator('.statement .day, .statement-panel .empty').first()).toBeVisible()
  await check('card')
  await page.goto('/accounts')
  await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
  await check('accounts')
  await page.getByRole('link', { name: 'Main account' }).click()
  await expect(page.locator('.statement .day').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy IBAN' })).toBeVisible()
  await check('account')
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
  await page.getByRole('link', { name: 'Switch' }).click()
  await expect(page.getByText('You are here')).toBeVisible()
  await check('identities')
}

// It walks through the whole app.
test.slow()

test('axe finds nothing on any page, light, dark or in forced colours, and nothing scrolls sideways at 320 px in either direction', async ({ page, stack }) => {
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
    expect.soft(await findings(page, { rules: { 'color-contrast': { enabled: false } } }), `${where}, 320 px, forced colours`).toEqual([])
    for (const dir of ['rtl', 'ltr']) {
      await page.evaluate((dir) => (document.documentElement.dir = dir), dir)
      expect.soft(await sideways(page), `${where}, 320 px, ${dir}`).toBe(0)
    }
    await page.setViewportSize(size)
    await page.emulateMedia({ forcedColors: 'none' })
  })
})
