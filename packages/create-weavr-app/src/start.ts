import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createAsk } from './createAsk.js'
import { runCli } from './runCli.js'

/** Runs the command line in this process. The examples were copied beside the built files. */
export async function start() {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  process.exitCode = await runCli(process.argv.slice(2), {
    log: (line) => console.log(line),
    error: (line) => console.error(line),
    ...(process.stdin.isTTY && { ask: createAsk({ input: process.stdin, output: process.stdout }) }),
    cwd: process.cwd(),
    examples: fileURLToPath(new URL('examples', import.meta.url)),
    version,
    userAgent: process.env.npm_config_user_agent,
  })
}
