import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { runBeside, type Runner } from './runBeside.js'
import { runCli } from './runCli.js'

const node = (code: string) => [process.execPath, '-e', code]
const output = () => {
  const lines: string[] = []
  const errors: string[] = []
  return {
    lines,
    errors,
    log: (line: string) => void lines.push(line),
    error: (line: string) => void errors.push(line),
  }
}

describe('runBeside', () => {
  it('gives the command its environment, and what it comes to', async () => {
    const code = await runBeside(node('process.exit(process.env.WEAVR_BASE_URL === "here" ? 7 : 1)'), {
      WEAVR_BASE_URL: 'here',
    })
    expect(code).toBe(7)
  })

  it('hands on a wish to end and outlives Ctrl+C, then listens no more', async () => {
    const before = process.listenerCount('SIGTERM')
    const ended = runBeside(node('setInterval(() => {}, 1_000)'), {})
    process.emit('SIGINT')
    process.emit('SIGTERM')
    expect(await ended).toBe(0)
    expect([process.listenerCount('SIGTERM'), process.listenerCount('SIGHUP')]).toEqual([before, before])
  })

  it('rejects when there is no such command', async () => {
    await expect(runBeside(['no-such-command-of-weavr'], {})).rejects.toThrow('ENOENT')
  })
})

describe('weavr-sandbox -- command', () => {
  const said = output()
  afterEach(() => {
    said.lines.length = said.errors.length = 0
  })

  it('runs the app with the sandbox in its environment, says who can sign in, and ends with it', async () => {
    let answered = 0
    let url = ''
    const app: Runner = async (command, env) => {
      url = env.WEAVR_BASE_URL!
      answered = (await fetch(`${url}/managed_cards`, { headers: { 'api-key': env.WEAVR_API_KEY! } })).status
      return command.length
    }
    const result = await runCli(['--port', '0', '--api-key', 'mine', '--', 'vite', '--port', '1'], said, app)
    expect([result, answered]).toEqual([3, 401])
    expect(said.lines).toContain('Sign in as maya@northwind.example with the password Northwind-2026.')
    await expect(fetch(url)).rejects.toThrow()
  })

  it('names nobody where the usual user is not', async () => {
    await runCli(['--port', '0', '--seed', 'empty', '--', 'vite'], said, async () => 0)
    expect(said.lines).toHaveLength(2)
  })

  it('takes free ports where the usual ones are not, unless they were asked for', async () => {
    const other = createServer().listen(4000, '127.0.0.1')
    // Taken by somebody else on this machine is as good.
    await once(other, 'listening').catch(() => {})
    const free = await runCli(['--', 'vite'], said, async (_command, { WEAVR_BASE_URL }) =>
      Number(new URL(WEAVR_BASE_URL!).port),
    )
    const asked = await runCli(['--port', '4000', '--', 'vite'], said, async () => 0)
    other.close()
    expect(asked).toBe(1)
    expect(free).not.toBe(4000)
    // A sandbox that somebody else runs has both, and the other one is named.
    expect(said.errors.join()).toMatch(/port 400[01], for the (API|secure UI), is taken/)
  })

  it('says when the command is missing or unknown', async () => {
    expect(await runCli(['--'], said)).toBe(2)
    expect(said.errors.join()).toContain('After -- stands the command of your app.')
    expect(await runCli(['--port', '0', '--', 'no-such-command-of-weavr'], said)).toBe(127)
    expect(said.errors.join()).toContain('no-such-command-of-weavr could not be started')
  })
})
