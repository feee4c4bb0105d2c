import { expect, test } from './test.js'

/** As much of the script as this test uses. */
interface Script {
  form(): {
    input(name: string, field: string): { mount(element: HTMLElement): void }
    tokenize(done: (tokens: Record<string, string>) => void): void
  }
}

test('the page’s policy lets the secure UI in, and the page cannot look into its frames', async ({
  page,
  stack,
}) => {
  await page.goto('/')
  await page.waitForFunction(() => 'OpcUxSecureClient' in window)
  await page.evaluate(() => {
    const script = (window as unknown as { OpcUxSecureClient: Script }).OpcUxSecureClient
    const form = script.form()
    const place = document.body.appendChild(document.createElement('div'))
    place.id = 'secure-test'
    form.input('password', 'password').mount(place)
    Object.assign(window, { tokenizeTest: () => new Promise((done) => form.tokenize(done)) })
  })
  const frame = page.locator('#secure-test iframe')
  await frame.contentFrame().locator('input').fill('Northwind-2026')
  const origin = new URL((await frame.getAttribute('src'))!).origin
  expect(origin).not.toBe(new URL(stack.url).origin)

  const found = await page.evaluate(() => {
    const { contentDocument, contentWindow } =
      document.querySelector<HTMLIFrameElement>('#secure-test iframe')!
    try {
      return [contentDocument, contentWindow!.document.body.innerHTML]
    } catch (error) {
      return [contentDocument, (error as Error).name]
    }
  })
  expect(found).toEqual([null, 'SecurityError'])
  const { password } = await page.evaluate(() =>
    (window as unknown as { tokenizeTest(): Promise<{ password: string }> }).tokenizeTest(),
  )
  const signIn = (value: string) =>
    page.evaluate(
      async (body) =>
        (
          await fetch('/api/weavr/login_with_password', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          })
        ).status,
      JSON.stringify({ email: 'maya@northwind.example', password: { value } }),
    )
  expect(await signIn(password)).toBe(200)
  expect(await signIn(password)).toBe(400)
})
test.use({ expectedErrors: [/400 \(Bad Request\)/] })
