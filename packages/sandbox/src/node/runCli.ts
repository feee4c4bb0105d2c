import { parseArgs } from 'node:util'
import { seeds, type SeedName } from '../seeds/seeds.js'
import { startSandboxServer, type SandboxServer, type SandboxServerOptions } from './startSandboxServer.js'

export interface CliOutput {
  log(line: string): void
  error(line: string): void
}

const help = `weavr-sandbox: an in-memory Weavr on your machine

  weavr-sandbox [--port 4000] [--secure-port 4001] [--host 127.0.0.1] [--seed demo-company]
                [--api-key sandbox-key] [--lifetime 300] [--rate-limits]

  --port         where to listen; 0 takes a free one
  --secure-port  where the stand-in for the secure UI script listens; the port after --port unless told
  --host         which address to listen on
  --seed         what is there at the start: ${Object.keys(seeds).join(', ')}
  --api-key      the key that requests must carry in api-key
  --lifetime     how many seconds a token lives without use
  --rate-limits  answer 429 beyond 100 calls a minute, 1,000 an hour, 10,000 a day
  --help         this text

Demo users are in the package's README; every one-time code is 123456.`

const options = {
  port: { type: 'string', default: '4000' },
  'secure-port': { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  seed: { type: 'string', default: 'demo-company' },
  'api-key': { type: 'string', default: 'sandbox-key' },
  lifetime: { type: 'string', default: '300' },
  'rate-limits': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Runs the command line. Resolves to the server, or to the exit code when there is nothing to serve. */
export async function runCli(args: string[], { log, error }: CliOutput): Promise<SandboxServer | number> {
  let serverOptions: SandboxServerOptions | 'help'
  try {
    serverOptions = readArgs(args)
  } catch (reason) {
    error(`${messageOf(reason)}\nTry weavr-sandbox --help.`)
    return 2
  }
  if (serverOptions === 'help') {
    log(help)
    return 0
  }
  try {
    const server = await startSandboxServer(serverOptions)
    log(server.url)
    log(`${server.secureUrl}/app/secure/static/client.1.js`)
    return server
  } catch (reason) {
    error(`The sandbox cannot listen on port ${serverOptions.port}: ${messageOf(reason)}\nChoose another one with --port or --secure-port.`)
    return 1
  }
}

const messageOf = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason))

function readArgs(args: string[]): SandboxServerOptions | 'help' {
  const { values } = parseArgs({ args, options, strict: true })
  if (values.help) return 'help'
  return {
    port: readNumber('--port', values.port, 65_535),
    ...(values['secure-port'] !== undefined && { securePort: readNumber('--secure-port', values['secure-port'], 65_535) }),
    hostname: values.host,
    seed: readSeed(values.seed),
    apiKey: values['api-key'],
    lifetimeMs: readNumber('--lifetime', values.lifetime, 86_400) * 1_000,
    rateLimits: values['rate-limits'],
  }
}

function readNumber(name: string, text: string, highest: number): number {
  const value = Number(text)
  if (text === '' || !Number.isInteger(value) || value < 0 || value > highest)
    throw new RangeError(`${name} must be a whole number from 0 to ${highest}, not "${text}".`)
  return value
}

function readSeed(name: string): SeedName {
  if (!Object.hasOwn(seeds, name)) throw new RangeError(`--seed must be one of ${Object.keys(seeds).join(', ')}, not "${name}".`)
  return name as SeedName
}
