/**
 * Starts the demo and prints one line: its address. `--dev`: from source, without a build. `--verbose`: everything it says.
 * What runs is the demo's own `start` (or `dev`) script.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root, runCommand } from './runCommand.mjs'

const dev = process.argv.includes('--dev')
const verbose = process.argv.includes('--verbose')
const demo = join(root, 'packages/demo')
const bins = [join(demo, 'node_modules/.bin'), join(root, 'node_modules/.bin')]
const env = { ...process.env, PATH: [...bins, process.env.PATH].join(delimiter) }

const { scripts } = JSON.parse(readFileSync(join(demo, 'package.json'), 'utf8'))
const script = dev ? scripts.dev : scripts.start
if (!script) throw new Error(`packages/demo/package.json has no script "${dev ? 'dev' : 'start'}".`)

if (!dev) {
  await must([process.execPath, 'scripts/build.mjs'], root)
  if (scripts.build) await must(['sh', '-c', scripts.build], demo)
}

// `exec`: the server itself gets the signals, not a shell between us.
const server = spawn('sh', ['-c', `exec ${script}`], { cwd: demo, env, stdio: ['ignore', 'pipe', 'inherit'] })
let said = ''
let announced = false
server.stdout.setEncoding('utf8').on('data', (text) => {
  if (verbose) return void process.stdout.write(text)
  if (announced) return
  said += text
  const address = said.slice(0, said.lastIndexOf('\n') + 1).match(/https?:\/\/\S+/)
  if (!address) return
  announced = true
  console.log(address[0])
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => server.kill(signal))
}
server.on('exit', (code, signal) => {
  if (!announced && !verbose) process.stderr.write(said)
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))
})

/** @param {string[]} command @param {string} cwd */
async function must(command, cwd) {
  const { code, output } = await runCommand(command, { cwd, quiet: !verbose, env: { PATH: env.PATH } })
  if (code === 0) return
  process.stderr.write(output)
  process.exit(code)
}
