import { ok } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { createSandbox, createSandboxFetch, demoUser } from '@weavr-kit/sandbox'
import { JSDOM, VirtualConsole } from 'jsdom'

const page = 'https://app.example/'

test('lists the cards of whoever signs in', { timeout: 60_000 }, async () => {
  const sandboxFetch = createSandboxFetch({ sandbox: createSandbox(), baseUrl: `${page}api/weavr` })
  // Silent: jsdom cannot parse cascade layers, and would say so once a rule.
  const { window } = new JSDOM('<div id="root"></div>', {
    url: page,
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  })
  const { document } = window
  // What browsers have and jsdom has not.
  const fetch = (address, init) => sandboxFetch(new URL(address, page), init)
  Object.assign(window, { fetch, Request, Response, Headers, AbortController, AbortSignal })
  window.eval(await readFile('dist/main.js', 'utf8'))

  await shown(window, () => document.querySelector('form'))
  document.querySelector('input[name=email]').value = demoUser.email
  document.querySelector('input[name=password]').value = demoUser.password
  document.querySelector('button').click()
  await shown(window, () => document.querySelector('ul')?.textContent.includes('Travel'))
  ok(document.querySelector('form') === null)
  window.close()
})

/** Resolves once it is there. */
function shown(window, look) {
  return new Promise((resolve) => {
    const check = () => look() && resolve()
    new window.MutationObserver(check).observe(window.document, {
      childList: true,
      subtree: true,
      characterData: true,
    })
    check()
  })
}
