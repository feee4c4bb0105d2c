/**
 * Commands for browser tests that need what no page can give itself: a sandbox whose secure UI is another
 * origin, and hands and eyes inside its frames, which the page's own script must not have.
 */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './runCommand.mjs'

/** @typedef {import('vitest/node').BrowserCommandContext} Context */

/** @type {{ url: string, secureUrl: string, close(): Promise<void> } | undefined} */
let running

/**
 * The first free port is kept for all: the page that runs the tests keeps the script of the secure UI, and
 * with it its origin.
 */
let securePort = 0

/** The sandbox's Node entry, from its sources: Node itself reads no TypeScript. */
async function loadSandbox() {
  const folder = await mkdtemp(join(tmpdir(), 'weavr-kit-sandbox-'))
  const outfile = join(folder, 'node.mjs')
  const entry = join(root, 'packages/sandbox/src/exports/node.ts')
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@weavr-kit/source'],
    logLevel: 'error',
  })
  const loaded = await import(pathToFileURL(outfile).href)
  await rm(folder, { recursive: true })
  return loaded
}

/** @param {Context} _context @returns {Promise<{ url: string, secureUrl: string }>} */
async function startSandboxServer(_context) {
  await running?.close()
  const node = await loadSandbox()
  running = await node.startSandboxServer({ port: 0, securePort })
  if (running) securePort = Number(new URL(running.secureUrl).port)
  return { url: running?.url ?? '', secureUrl: running?.secureUrl ?? '' }
}

/** @param {Context} _context */
async function stopSandboxServer(_context) {
  await running?.close()
  running = undefined
}

/**
 * A frame of the secure UI, by the title of its element.
 * @param {Context} context @param {string} title
 */
const inFrame = (context, title) => context.iframe.frameLocator(`iframe[title=${JSON.stringify(title)}]`)

/** @param {Context} context @param {string} title @param {string} text */
async function typeInFrame(context, title, text) {
  await inFrame(context, title).locator('input').fill(text)
}

/** @param {Context} context @param {string} title @param {string} key */
async function pressInFrame(context, title, key) {
  await inFrame(context, title).locator('input').press(key)
}

/** @param {Context} context @param {string} title */
async function pressButtonInFrame(context, title) {
  // By key: Vitest scales the page that a test runs in, and a pointer would miss.
  await inFrame(context, title).locator('button').press('Enter')
}

/** @param {Context} context @param {string} title @returns {Promise<string>} */
async function readFrame(context, title) {
  return inFrame(context, title).locator('body').innerText()
}

export const secureUiCommands = {
  startSandboxServer,
  stopSandboxServer,
  typeInFrame,
  pressInFrame,
  pressButtonInFrame,
  readFrame,
}
