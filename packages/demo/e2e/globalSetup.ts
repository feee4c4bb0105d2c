import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { delimiter } from 'node:path'
import { prepareConform } from './prepareConform.js'

const run = promisify(execFile)
const demo = fileURLToPath(new URL('..', import.meta.url))
const bins = [`${demo}node_modules/.bin`, fileURLToPath(new URL('../../../node_modules/.bin', import.meta.url))]

/** Builds what is tested, as `npm start` would, and gets the rig that judges the traffic, where there is one. */
export default async function globalSetup(): Promise<void> {
  const [conform] = await Promise.all([prepareConform(), build()])
  if (conform) process.env.DEMO_E2E_CONFORM = conform
  else console.log('end to end: no conformance rig beside the repository, so the traffic is not judged.')
}

async function build(): Promise<void> {
  // NODE_ENV: Playwright sets `test`, with which Vite would build React's development version.
  const env = { ...process.env, NODE_ENV: 'production', PATH: [...bins, process.env.PATH].join(delimiter) }
  await Promise.all([[], ['--ssr']].map((more) => run('vite', ['build', '--logLevel', 'warn', ...more], { cwd: demo, env })))
}
