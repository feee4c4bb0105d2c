import type { Page } from '@playwright/test'
import { passwordField, readToken, settled, signIn } from './payer.js'
import { expect, test } from './test.js'

// Where there is the most to steal: a page with its token. `cookieSession.spec.ts` looks for it where there is none.
test.use({ tokenIn: 'memory' })

const PASSWORD = 'Northwind-2026'

/** Every page of the app that has an address of its own. */
const pages = [
  '/',
  '/accounts',
  '/accounts/new',
  '/cards',
  '/cards/new',
  '/pay',
  '/payees',
  '/linked-accounts',
  '/people',
  '/people/invite',
  '/bulk',
  '/security',
]

/**
 * Where a secret of those given can be found: the document, storage, cookies, the address and the history's
 * state, the keys and failures of the caches, and all that React's developer tools see of props and state.
 */
const finds = (page: Page, secrets: string[]): Promise<string[]> =>
  page.evaluate((secrets) => {
    const found: string[] = []
    const look = (where: string, text: string) => {
      for (const [index, secret] of secrets.entries())
        if (text.includes(secret)) found.push(`secret ${index}: ${where}`)
    }
    const seen = new WeakSet()
    function dig(where: string, value: unknown, depth: number): void {
      if (typeof value === 'string') return look(where, value)
      if (typeof value !== 'object' || value === null || depth === 0 || seen.has(value)) return
      if (value instanceof Node || value instanceof Window) return
      seen.add(value)
      for (const [key, part] of Object.entries(value)) {
        // React's own way back to where we are.
        if (key.startsWith('_') || key === 'return' || key === 'stateNode') continue
        dig(`${where}.${key}`, part, depth - 1)
      }
    }
    interface Fiber {
      memoizedProps: unknown
      memoizedState: unknown
      child: Fiber | null
      sibling: Fiber | null
    }
    function walk(fiber: Fiber | null): void {
      for (let each = fiber; each; each = each.sibling) {
        dig('props', each.memoizedProps, 6)
        dig('state', each.memoizedState, 12)
        walk(each.child)
      }
    }

    look('document', document.documentElement.outerHTML)
    look('local storage', JSON.stringify({ ...localStorage }))
    look('cookie', document.cookie)
    look('address', location.href)
    dig('history', history.state, 6)
    for (const { queryKey, state } of window.queryClient.getQueryCache().getAll()) {
      dig('query key', queryKey, 8)
      dig('query error', state.error, 8)
    }
    for (const { options, state } of window.queryClient.getMutationCache().getAll()) {
      dig('mutation key', options.mutationKey, 8)
      dig('mutation error', state.error, 8)
    }
    const root = document.getElementById('root')!
    const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$'))!
    walk((root as unknown as Record<string, Fiber>)[key]!)
    return [...new Set(found)]
  }, secrets)

test('no token and no password is anywhere that a script, a person or a log could find it', async ({
  page,
}) => {
  const heard: string[] = []
  page.on('console', (message) => heard.push(message.text()))
  page.on('request', (request) => heard.push(request.url()))
  await page.goto('/')
  await page.getByLabel('E-mail').fill('maya@northwind.example')
  await passwordField(page).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
  const token = await readToken(page)
  expect(token.length).toBeGreaterThan(50)
  // Proof that the search finds what is there to be found.
  await page.evaluate((text) => document.body.setAttribute('data-planted', text), token)
  expect(await finds(page, [token])).toEqual(['secret 0: document'])
  await page.evaluate(() => document.body.removeAttribute('data-planted'))
  for (const path of pages) {
    await page.evaluate((path) => {
      const link = document.createElement('a')
      link.href = path
      document.getElementById('root')!.firstElementChild!.append(link)
      link.click()
      link.remove()
    }, path)
    await expect(page).toHaveURL(new RegExp(`${path}$`))
    await expect(page.locator('main h1')).toBeVisible()
    await settled(page)
    expect.soft(await finds(page, [token, PASSWORD]), path).toEqual([])
  }
  expect(heard.filter((text) => text.includes(token) || text.includes(PASSWORD))).toEqual([])
})

test('the page’s policy is never broken', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { broken: [] as string[] })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { broken: string[] }).broken.push(`${violatedDirective} ${blockedURI}`),
    )
  })
  await signIn(page)
  for (const path of pages) {
    await page.goto(path)
    await expect(page.locator('main h1')).toBeVisible()
    await settled(page)
    expect
      .soft(await page.evaluate(() => (window as unknown as { broken: string[] }).broken), path)
      .toEqual([])
  }
})
