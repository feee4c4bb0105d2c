import { prepareWallClock, setWallClock } from './machine.js'
import { countCalls, expectGone, lockTitle, look, readToken, signIn } from './payer.js'
import { expect, test } from './test.js'

test.describe('without a network', () => {
  test.use({ expectedErrors: [/Failed to load resource.*ERR_INTERNET_DISCONNECTED/] })

  test('coming back sends nothing in the payer’s absence, and a session ends', async ({ page, context }) => {
    await prepareWallClock(page)
    await signIn(page)
    await page.getByRole('link', { name: 'Accounts', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
    await page.waitForLoadState('load')
    const token = await readToken(page)
    const calls = countCalls(page)

    await context.setOffline(true)
    await expect(page.getByText(/^You’re offline. What you see/)).toBeVisible()
    await setWallClock([page], 100_000)
    await context.setOffline(false)
    await expect(page.getByText(/^You’re offline. What you see/)).toHaveCount(0)
    await expect.poll(async () => (await look(page)).leftMs).toBeLessThan(200_001)
    expect(calls).toEqual([])
    await page.keyboard.press('Shift')
    await expect.poll(() => calls).toContain('GET /managed_accounts')
    await expect.poll(async () => (await look(page)).leftMs).toBeGreaterThan(290_000)

    await context.setOffline(true)
    await expect(page.getByText(/^You’re offline. What you see/)).toBeVisible()
    calls.length = 0
    await setWallClock([page], 420_000)
    await page.keyboard.press('Shift')
    await expect(lockTitle(page)).toBeVisible()
    await expectGone(page, token, 'payer-idle')
    await context.setOffline(false)
    await page.getByRole('button', { name: /as Maya/ }).click()
    await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
    expect(calls[0]).toBe('POST /login_with_password')
  })
})
