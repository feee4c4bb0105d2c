import type { Page } from '@playwright/test'
import { held } from './heap.js'
import { look, readToken, signIn, signOut } from './payer.js'
import { startProcess } from './startProcess.js'
import { demoServer, sandboxServer } from './startStack.js'
import { expect, openTab, test } from './test.js'

/** The tokens that the sandbox has given out and that are live. */
async function tokensOf(stack: {
  control(method: string, path: string): Promise<unknown>
}): Promise<string[]> {
  const { tokens } = (await stack.control('GET', '/state')) as { tokens: Record<string, unknown> }
  return Object.keys(tokens)
}

/** Everything that the page's requests say, and every answer that a script can read. */
function record(page: Page): string[] {
  const heard: string[] = []
  page.on('request', async (request) => {
    heard.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()))
  })
  page.on('response', async (response) => {
    if (response.url().includes('/api/')) heard.push(await response.text().catch(() => ''))
  })
  return heard
}

test.describe('an app without secure frames', () => {
  test.use({ expectedErrors: [/404 .*session\/frames$/] })

  test('never has the token in its page: not in storage, cookies, requests, answers or memory', async ({
    context,
    stack,
  }) => {
    // Of an app without secure frames, which take the token itself.
    await context.route('**/api/weavr/session/frames', (route) => route.fulfill({ status: 404 }))
    const page = await context.newPage()
    const heard = record(page)
    await signIn(page)
    await page.getByRole('link', { name: 'Accounts', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
    const [token = ''] = await tokensOf(stack)
    const payload = token.split('.')[1] ?? ''
    expect(payload.length).toBeGreaterThan(50)
    const handle = await readToken(page)
    expect(handle).not.toContain(payload)
    expect(heard.join('\n')).toContain(handle)
    expect(heard.filter((text) => text.includes(payload))).toEqual([])
    expect(await page.evaluate(() => document.cookie)).toBe('')
    expect(
      await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }])),
    ).not.toContain(payload)
    const [cookie] = await context.cookies()
    expect(cookie).toMatchObject({ name: 'weavr-session', httpOnly: true, sameSite: 'Strict', path: '/' })
    expect(cookie?.value).not.toContain(payload)
    expect(await held(page, [payload])).toEqual([])
  })
})

test('a reload and a new tab find the session, and a sign-out ends it in both for good', async ({
  page,
  context,
  stack,
}) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Accounts', exact: true }).click()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
  const other = await openTab(context)
  await other.goto('/cards')
  await expect(other.getByRole('link', { name: 'Travel' })).toBeVisible()
  expect(await readToken(other)).toBe(await readToken(page))
  expect((await look(other)).leftMs).toBeGreaterThan(240_000)

  const stolen = {
    cookie: (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; '),
    authorization: `Bearer ${await readToken(page)}`,
  }
  const replay = async (path: string) =>
    (await fetch(`${stack.url}/api/weavr${path}`, { headers: stolen })).status
  expect(await replay('/managed_cards')).toBe(200)
  await signOut(page)
  await expect(other.getByRole('heading', { name: 'You signed out in another tab' })).toBeVisible()
  await expect.poll(() => context.cookies()).toEqual([])
  expect([await replay('/managed_cards'), await replay('/session')]).toEqual([401, 204])
  await other.reload()
  await expect(other.getByRole('heading', { name: 'Sign in', exact: true, level: 1 })).toBeVisible()
})

test.describe('a server that is started again', () => {
  // Nobody answers for a moment: streams break off, polls come instead, and what is asked is asked again.
  test.use({ expectedErrors: [/Failed to load resource: (net::ERR_|.*(\/lab\/time|\/signals)$)/] })

  test('with other secrets keeps who is signed in', async ({ plain }) => {
    const [first, second] = ['f'.repeat(64), '5'.repeat(64)]
    const sandbox = await startProcess([sandboxServer])
    const start = (secrets: string, port = '0') =>
      startProcess([demoServer], {
        PORT: port,
        WEAVR_API_KEY: '',
        SESSION_SECRETS: secrets,
        WEAVR_SANDBOX_URL: `${new URL(sandbox.url).origin}/multi`,
      })
    let demo = await start(first)
    const { port } = new URL(demo.url)
    const page = await plain.newPage()
    await signIn(page, demo.url)
    // Sealed anew with the new one, by whatever is asked next, so that the old one can go.
    for (const secrets of [`${second} ${first}`, second]) {
      await demo.stop()
      demo = await start(secrets, port)
      await page.reload()
      await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
    }
    await page.close()
    await demo.stop()
    await sandbox.stop()
  })
})
