import { countCalls, lockTitle, look, prompt, remains, settled, signIn, signOut } from './payer.js'
import { readEnds } from './recordEvents.js'
import { expect, test } from './test.js'

// What a token means shows best where the page has it.
test.use({ tokenIn: 'memory' })

const refused = /Failed to load resource.*(401|500|ERR_INTERNET_DISCONNECTED)/

test('warns when under a minute remains and not before, and stays with exactly one request', async ({
  page,
  stack,
}) => {
  await signIn(page)
  await stack.advance((await look(page)).leftMs - 75_000)
  await expect.poll(async () => (await look(page)).leftMs).toBeLessThan(76_000)
  expect(await look(page)).toMatchObject({ open: false })

  await stack.advance((await look(page)).leftMs - 62_000)
  // From here on time passes by itself, over the border.
  const before = await look(page)
  expect(before.open).toBe(before.leftMs <= 60_000)
  await expect(prompt(page)).toBeVisible()
  const { leftMs } = await look(page)
  expect(leftMs).toBeLessThanOrEqual(60_000)
  expect(leftMs).toBeGreaterThan(50_000)
  await expect(prompt(page).getByRole('button', { name: 'Stay signed in' })).toBeFocused()

  const calls = countCalls(page)
  await page.getByRole('button', { name: 'Stay signed in' }).click()
  await expect(prompt(page)).toHaveCount(0)
  expect((await look(page)).leftMs).toBeGreaterThan(290_000)
  expect(calls).toEqual(['GET /authentication_factors'])
  await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
})

test.describe('a Stay that fails', () => {
  test.use({ expectedErrors: [refused] })

  test('says so, keeps the deadline, and can be tried again', async ({ page, stack }) => {
    await signIn(page)
    await stack.advance(250_000)
    await expect(prompt(page)).toBeVisible()
    await stack.control('POST', '/faults', { status: 500, times: 1 })
    const before = await look(page)
    await page.getByRole('button', { name: 'Stay signed in' }).click()
    await expect(prompt(page).getByText('That didn’t work.')).toBeVisible()
    expect((await look(page)).leftMs).toBeLessThanOrEqual(before.leftMs)
    await page.getByRole('button', { name: /try again/i }).click()
    await expect(prompt(page)).toHaveCount(0)
    expect((await look(page)).leftMs).toBeGreaterThan(290_000)
  })

  test('says that one is offline', async ({ page, stack, context }) => {
    await signIn(page)
    await stack.advance(250_000)
    await expect(prompt(page)).toBeVisible()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Stay signed in' }).click()
    await expect(prompt(page).getByText(/offline/i)).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: /try again/i }).click()
    await expect(prompt(page)).toHaveCount(0)
  })
})

test('ends without an answer: no token, nothing cached, and an explanation', async ({ page, stack }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Accounts', exact: true }).click()
  await page.getByRole('link', { name: 'Main account' }).click()
  await expect(page.getByText('Opening balance')).toBeVisible()
  const token = await page.evaluate(() => window.weavr.session.getState().token ?? '')
  expect((await remains(page)).text).toContain(token)

  await stack.advance(250_000)
  await expect(prompt(page)).toBeVisible()
  const calls = countCalls(page)
  await stack.advance(55_000)
  await expect(lockTitle(page)).toBeFocused()
  await expect(prompt(page)).toHaveCount(0)
  await expect(page.getByText('Nothing you typed was sent.')).toBeVisible()

  const left = await remains(page)
  expect(left).toMatchObject({ token: undefined, cached: 0 })
  expect(left.text).not.toContain(token)
  expect(left.text).not.toContain('48,210.65')
  expect(calls.filter((call) => call !== 'POST /logout')).toEqual([])
  expect(await readEnds(page)).toEqual(['ended: payer-idle'])

  // The address stayed, so signing in comes back to it.
  await page.getByRole('button', { name: /as Maya/ }).click()
  await expect(page.getByRole('heading', { name: 'Main account', level: 1 })).toBeVisible()
})

test.describe('a 401 from the server', () => {
  test.use({ expectedErrors: [refused] })

  test('ends the session once', async ({ page, stack }) => {
    await signIn(page)
    // What the first page still asks for must not be what is refused.
    await settled(page)
    await stack.control('POST', '/faults', { status: 401 })
    const calls = countCalls(page)
    await page.getByRole('link', { name: 'Accounts', exact: true }).click()
    await expect(lockTitle(page)).toHaveText('Your session has ended')
    expect(await remains(page)).toMatchObject({ token: undefined, cached: 0 })
    expect(await readEnds(page)).toEqual(['ended: rejected'])
    expect(calls).toEqual(['GET /managed_accounts'])
  })
})

test('signs out at a press, and the server forgets the token', async ({ page, stack }) => {
  await signIn(page)
  const token = await page.evaluate(() => window.weavr.session.getState().token)
  const revoked = page.waitForResponse((response) => response.url().endsWith('/logout'))
  await signOut(page)
  await expect(page.getByRole('heading', { name: 'You’re signed out' })).toBeFocused()
  expect((await revoked).status()).toBe(204)
  expect(await remains(page)).toMatchObject({ token: undefined, cached: 0 })
  const answer = await fetch(`${stack.url}/api/weavr/managed_cards`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(answer.status).toBe(401)
})

test('survives a reload, and none that comes too late', async ({ page, stack }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Accounts', exact: true }).click()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
  await page.goto('about:blank')
  await stack.advance(310_000)
  await page.goto('/accounts')
  await expect(page.getByRole('heading', { name: 'Sign in', exact: true, level: 1 })).toBeVisible()
  expect(await remains(page)).toMatchObject({ token: undefined, cached: 0 })
})

test('the Lab moves the clock by hand', async ({ page }) => {
  await signIn(page)
  await page.getByRole('button', { name: 'Lab' }).click()
  await page.getByRole('button', { name: '+1 min' }).click()
  await expect(page.getByText(/The clock is .* ahead/)).toBeVisible()
  await expect.poll(async () => (await look(page)).leftMs).toBeLessThan(245_000)
  await page.getByRole('button', { name: '+3:50' }).click()
  // With so little left nobody is warned any more.
  await expect(lockTitle(page)).toBeVisible()
})
