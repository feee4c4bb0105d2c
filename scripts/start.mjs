/** Starts the demo and prints its address. `--dev`: from source, without a build, reloading as one types. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildDemo, demo } from './buildDemo.mjs'

if (process.argv.includes('--dev')) {
  const { createServer } = await import('vite')
  const server = await createServer({ root: demo, clearScreen: false })
  await server.listen()
  console.log(server.resolvedUrls?.local[0])
} else {
  await buildDemo()
  // In this process, so that signals reach it and nothing is left behind.
  await import(pathToFileURL(join(demo, 'dist/server/main.js')).href)
}
