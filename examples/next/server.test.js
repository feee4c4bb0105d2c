import { match, ok } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { createWeavr, signIn } from '@weavr-kit/react'
import { demoUser } from '@weavr-kit/sandbox'
import { startSandboxServer } from '@weavr-kit/sandbox/node'

test('renders the form on the server, signs in through the proxy and lists the cards', async () => {
  const sandbox = await startSandboxServer({ port: 0 })
  const next = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--port', '0', '--hostname', '127.0.0.1'],
    {
      env: { ...process.env, WEAVR_BASE_URL: sandbox.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    const origin = await readOrigin(next)
    match(await (await fetch(origin)).text(), /<button[^>]*>Sign in/)
    const weavr = createWeavr({ baseUrl: `${origin}/api/weavr` })
    await signIn(weavr, demoUser)
    const { cards = [] } = await weavr.api.GET('/managed_cards')
    ok(cards.some(({ friendlyName }) => friendlyName === 'Travel'))
  } finally {
    // Else a test that fails would wait for them without end.
    next.kill()
    await sandbox.close()
  }
})

/** The address that Next prints once it listens. Its output is read on: a closed pipe would end it. */
function readOrigin(next) {
  return new Promise((resolve, reject) => {
    let said = ''
    next.stdout.setEncoding('utf8').on('data', (text) => {
      said += text
      const [origin] = said.match(/http:\/\/[\d.]+:\d+\s/) ?? []
      if (origin) resolve(origin.trim())
    })
    next.once('exit', () => reject(new Error(`Next did not start:\n${said}`)))
  })
}
