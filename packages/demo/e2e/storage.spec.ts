import { passBy, passToWarning, prompt, readToken, settled, signIn, stayButton } from './payer.js'
import { expect, test } from './test.js'

// In the page, which stores it.
test.use({ tokenIn: 'memory' })

test('a session that storage has no room for lives on, and leaves no older copy', async ({ page, stack }) => {
  await signIn(page)
  await settled(page)
  const token = await readToken(page)
  const stored = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }))
  expect(await stored()).toContain(token)
  await page.evaluate(() => {
    // To the last few characters, so that what grows by more finds no room.
    for (let size = 2 ** 22; size >= 1;) {
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
  await passBy(stack, page, 2_000)
  await page.getByRole('link', { name: 'Accounts', exact: true }).click()
  await expect.poll(stored).toContain(token)
  await page.reload()
  await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
  expect(await readToken(page)).toBe(token)
})
