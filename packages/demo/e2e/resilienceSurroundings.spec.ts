import { prepareWallClock, setWallClock } from './machine.js'
import {
  countCalls,
  expectGone,
  lockTitle,
  look,
  passToWarning,
  prompt,
  readToken,
  signIn,
  stayButton,
} from './payer.js'
import { expect, test } from './test.js'

test.describe('without a network', () => {
  test.use({ expectedErrors: [/Failed to load resource.*ERR_INTERNET_DISCONNECTED/] })

  test('coming back sends nothing in the payer’s absence, and a session ends', async ({ page, context }) => {
    await prepareWallClock(page)
    await signIn(page)
    await page.getByRole('link', { name: 'Accounts' }).click()
    await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
    await page.waitForLoadState('load')
    const token = await readToken(page)
    const calls = countCalls(page)

    await context.setOffline(true)
    await expect(page.getByText('You’re offline.')).toBeVisible()
    await setWallClock([page], 100_000)
    await context.setOffline(false)
    await expect(page.getByText('You’re offline.')).toHaveCount(0)
    await expect.poll(async () => (await look(page)).leftMs).toBeLessThan(200_001)
    expect(calls).toEqual([])
    await page.keyboard.press('Shift')
    await expect.poll(() => calls).toContain('GET /managed_accounts')
    await expect.poll(async () => (await look(page)).leftMs).toBeGreaterThan(290_000)

    await context.setOffline(true)
    await expect(page.getByText('You’re offline.')).toBeVisible()
    calls.length = 0
    await setWallClock([page], 420_000)
    await page.keyboard.press('Shift')
    await expect(lockTitle(page)).toBeVisible()
    await expectGone(page, token, 'payer-idle')
    await context.setOffline(false)
    await page.getByRole('button', { name: /^Maya/ }).click()
    await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
    expect(calls[0]).toBe('POST /login_with_password')
  })
})

test('a session that storage has no room for lives on, and leaves no older copy', async ({ page, stack }) => {
  await signIn(page)
  await page.waitForLoadState('networkidle')
  const token = await readToken(page)
  const stored = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }))
  expect(await stored()).toContain(token)
  await page.evaluate(() => {
    // To the last few characters, so that what grows by more finds no room.
    for (let size = 2 ** 22; size >= 1; ) {
      try {
        sessionStorage.setItem(`fill ${sessionStorage.length}`, 'x'.repeat(size))
      } catch {
        size = Math.floor(size / 2)
      }
    }
  })
  // The moment of the warning is new in what is kept.
  await passToWarning(stack, page)
  expect(await stored()).not.toContain(token)
  await stayButton(page).click()
  await expect(prompt(page)).toHaveCount(0)
  expect(await readToken(page)).toBe(token)
  await page.evaluate(() => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith('fill')) sessionStorage.removeItem(key)
  })

  // What moves is kept once a second.
  await stack.advance(2_000)
  await page.getByRole('link', { name: 'Accounts' }).click()
  await expect.poll(stored).toContain(token)
  await page.reload()
  await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
  expect(await readToken(page)).toBe(token)
})
