import { parseArgs } from 'node:util'
import { demoUser } from '../seeds/demoUsers.js'
import { seeds, type SeedName } from '../seeds/seeds.js'
import type { WebhookAddress } from '../webhooks/createWebhookSender.js'
import { demandWebhookUrl } from '../webhooks/demandWebhookUrl.js'
import { runBeside, type Runner } from './runBeside.js'
import { startSandboxServer, type SandboxServer, type SandboxServerOptions } from './startSandboxServer.js'

export interface CliOutput {
  log(line: string): void
  error(line: string): void
}

const help = `weavr-sandbox: an in-memory Weavr on your machine

  weavr-sandbox [--port 4000] [--secure-port 4001] [--host 127.0.0.1] [--seed demo-company]
                [--api-key sandbox-key] [--lifetime 300] [--rate-limits]
                [--webhooks http://localhost:3000/hooks] [-- command …]

  --port         where to listen; 0 takes a free one
  --secure-port  where the stand-in for the secure UI script listens; the port after --port unless told
  --host         which address to listen on
  --seed         what is there at the start: ${Object.keys(seeds).join(', ')}
  --api-key      the key that requests must carry in api-key
  --lifetime     how many seconds a token lives without use
  --rate-limits  answer 429 beyond 100 calls a minute, 1,000 an hour, 10,000 a day
  --webhooks     where to send a signed webhook for whatever happens; may be said more than once
  --help         this text
  -- command …   runs your app beside the sandbox (weavr-sandbox -- vite), with where it is in WEAVR_BASE_URL
                 and its key in WEAVR_API_KEY; ends when that ends, and takes free ports where the usual two are not

Demo users are in the package's README; every one-time code is 123456.`

const options = {
  port: { type: 'string' },
  'secure-port': { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  seed: { type: 'string', default: 'demo-company' },
  'api-key': { type: 'string', default: 'sandbox-key' },
  lifetime: { type: 'string', default: '300' },
  'rate-limits': { type: 'boolean', default: false },
  webhooks: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', default: false },
} as const

interface CliArgs {
  serverOptions: SandboxServerOptions
  /** What runs beside the sandbox; empty when it runs alone. */
  command: string[]
}

/**
 * Runs the command line. Resolves to the server, or to the exit code when there is nothing to serve, or
 * nothing more.
 */
export async function runCli(
  args: string[],
  { log, error }: CliOutput,
  run: Runner = runBeside,
): Promise<SandboxServer | number> {
  let read: CliArgs | 'help'
  try {
    read = readArgs(args)
  } catch (reason) {
    error(`${messageOf(reason)}\nTry weavr-sandbox --help.`)
    return 2
  }
  if (read === 'help') {
    log(help)
    return 0
  }
  const { serverOptions, command } = read
  const options: SandboxServerOptions = {
    ...serverOptions,
    onWebhookGivenUp: ({ url, reason }) => error(`A webhook was not taken by ${url}: ${reason}.`),
  }
  let server: SandboxServer
  try {
    server = await (command.length > 0 ? startWhereFree(options) : startSandboxServer(options))
  } catch (reason) {
    error(sayWhyNot(reason, { port: 4000, ...serverOptions }))
    return 1
  }
  log(server.url)
  log(server.secureUrl)
  if (command.length === 0) return server
  if (serverOptions.seed === 'demo-company')
    log(`Sign in as ${demoUser.email} with the password ${demoUser.password}.`)
  try {
    return await run(command, { WEAVR_BASE_URL: server.url, WEAVR_API_KEY: server.sandbox.apiKey })
  } catch (reason) {
    error(`${command[0]} could not be started: ${messageOf(reason)}`)
    return 127
  } finally {
    await server.close()
  }
}

/** An app that is started with its sandbox hears where it is: unless asked for, the port matters to nobody. */
async function startWhereFree(options: SandboxServerOptions): Promise<SandboxServer> {
  try {
    return await startSandboxServer(options)
  } catch (reason) {
    const isTaken = (reason as NodeJS.ErrnoException).code === 'EADDRINUSE'
    if (!isTaken || options.port !== undefined || options.securePort !== undefined) throw reason
    return startSandboxServer({ ...options, port: 0 })
  }
}

/** Node says in its error which address could not be had. */
function sayWhyNot(reason: unknown, { port }: SandboxServerOptions): string {
  const { code, port: wanted } = reason as NodeJS.ErrnoException & { port?: number }
  if (code !== 'EADDRINUSE') return `The sandbox cannot listen: ${messageOf(reason)}`
  const [what, option] = wanted === port ? ['the API', '--port'] : ['the secure UI', '--secure-port']
  return `The sandbox cannot listen: port ${wanted}, for ${what}, is taken.\nChoose another one with ${option}; --port 0 takes two that are free.`
}

const messageOf = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason))

function readArgs(all: string[]): CliArgs | 'help' {
  const end = all.indexOf('--')
  const [args, command] = end < 0 ? [all, []] : [all.slice(0, end), all.slice(end + 1)]
  const { values } = parseArgs({ args, options, strict: true })
  if (values.help) return 'help'
  if (end >= 0 && command.length === 0) throw new RangeError('After -- stands the command of your app.')
  const serverOptions = {
    ...(values.port !== undefined && { port: readNumber('--port', values.port, 65_535) }),
    ...(values['secure-port'] !== undefined && {
      securePort: readNumber('--secure-port', values['secure-port'], 65_535),
    }),
    hostname: values.host,
    seed: readSeed(values.seed),
    apiKey: values['api-key'],
    lifetimeMs: readNumber('--lifetime', values.lifetime, 86_400) * 1_000,
    rateLimits: values['rate-limits'],
    webhooks: values.webhooks.map(readAddress),
  }
  return { serverOptions, command }
}

function readNumber(name: string, text: string, highest: number): number {
  const value = Number(text)
  if (text === '' || !Number.isInteger(value) || value < 0 || value > highest)
    throw new RangeError(`${name} must be a whole number from 0 to ${highest}, not "${text}".`)
  return value
}

function readAddress(url: string): WebhookAddress {
  demandWebhookUrl(url)
  return { url }
}

function readSeed(name: string): SeedName {
  if (!Object.hasOwn(seeds, name))
    throw new RangeError(`--seed must be one of ${Object.keys(seeds).join(', ')}, not "${name}".`)
  return name as SeedName
}
