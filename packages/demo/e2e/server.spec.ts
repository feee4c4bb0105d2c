import { fileURLToPath } from 'node:url'
import { startProcess } from './startProcess.js'
import { expect, test } from './test.js'

const main = fileURLToPath(new URL('../dist/server/main.js', import.meta.url))

test('prints exactly one address, moves when the usual port is taken, and stops at a signal', async () => {
  const [one, two] = await Promise.all([
    startProcess([main], { WEAVR_SANDBOX_URL: '' }),
    startProcess([main], { WEAVR_SANDBOX_URL: '' }),
  ])
  expect(one.url).not.toBe(two.url)
  for (const running of [one, two]) {
    expect(running.output().trim().split('\n')).toEqual([running.url])
    expect((await fetch(running.url)).headers.get('content-security-policy')).toContain("script-src 'self'")
    // A page that listens for the time must not keep the server alive.
    const time = await fetch(`${running.url}/lab/time`)
    expect(time.ok).toBe(true)
    expect(await running.stop('SIGINT')).toBe(0)
  }
})

test('shows no Lab where Weavr itself is behind it, and never gives the key away', async () => {
  const running = await startProcess([main], {
    PORT: '0',
    WEAVR_API_KEY: 'a-key-that-is-secret',
    WEAVR_BASE_URL: 'http://127.0.0.1:9/multi',
  })
  expect(await (await fetch(`${running.url}/lab`)).json()).toEqual({ sandbox: false })
  const answer = await fetch(`${running.url}/api/weavr/login_with_password`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  })
  expect(answer.status).toBe(502)
  expect(await answer.text()).not.toContain('a-key-that-is-secret')
  await running.stop()
})
