import { expect, test } from './test.js'

test('the first paint waits for nothing but what the page names, and that is no page for later', async ({
  page,
  stack,
}) => {
  const html = await (await fetch(stack.url)).text()
  const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path)
  expect(named).toContainEqual(expect.stringMatching(/\/index-.*\.js$/))
  expect(named.filter((path) => /SignedIn|Page-/.test(path ?? ''))).toEqual([])
  // Beside whether somebody is signed in, everything else is asked for in vain.
  const wanted = ['/', '/api/weavr/session', ...named]
  await page.route(
    ({ pathname }) => !wanted.includes(pathname),
    () => new Promise(() => {}),
  )
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: /as Maya/ })).toBeVisible()
})

test('the app is sent compressed, and what Weavr answers is not', async ({ stack }) => {
  const encoding = ({ headers }: Response) => headers.get('content-encoding')
  const page = await fetch(stack.url)
  expect(encoding(page)).toBe('gzip')
  for (const [path] of (await page.text()).matchAll(/\/assets\/index-[^"]+/g))
    expect(encoding(await fetch(stack.url + path))).toBe('gzip')
  const signedIn = await fetch(`${stack.url}/api/weavr/login_with_password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'maya@northwind.example', password: { value: 'Northwind-2026' } }),
  })
  expect([signedIn.status, encoding(signedIn)]).toEqual([200, null])
  const { token } = (await signedIn.json()) as { token: string }
  const cards = await fetch(`${stack.url}/api/weavr/managed_cards`, {
    headers: { authorization: `Bearer ${token}`, cookie: signedIn.headers.get('set-cookie') ?? '' },
  })
  expect([cards.status, encoding(cards)]).toEqual([200, null])
})
