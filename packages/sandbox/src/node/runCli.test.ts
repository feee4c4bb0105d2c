import { describe, expect, it } from 'vitest'
import { runCli } from './runCli.js'

async function run(...args: string[]) {
  const [lines, errors]: string[][] = [[], []]
  const result = await runCli(args, { log: (line) => lines!.push(line), error: (line) => errors!.push(line) })
  if (typeof result !== 'number') await result.close()
  return { result, out: lines!.join('\n'), errors: errors!.join('\n') }
}

describe('weavr-sandbox', () => {
  it('prints two lines: where the API is, and the script of the secure UI', async () => {
    const { result, out, errors } = await run('--port', '0', '--api-key', 'mine', '--seed', 'empty', '--lifetime', '60', '--rate-limits')
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/multi\nhttp:\/\/127\.0\.0\.1:\d+\/app\/secure\/static\/client\.1\.js$/)
    expect(errors).toBe('')
    expect(typeof result === 'object' && result.sandbox.apiKey).toBe('mine')
  })

  it('explains itself', async () => {
    const { result, out } = await run('--help')
    expect([result, out.includes('--seed')]).toEqual([0, true])
  })

  it.each([
    [['--port', 'many'], '--port must be a whole number'],
    [['--port', '70000'], '--port must be a whole number'],
    [['--secure-port', 'x'], '--secure-port must be a whole number'],
    [['--lifetime', ''], '--lifetime must be a whole number'],
    [['--seed', 'nothing'], '--seed must be one of empty, demo-company, demo-consumer, heavy, not "nothing"'],
    [['--colour'], "Unknown option '--colour'"],
  ])('refuses %j', async (args, reason) => {
    const { result, errors } = await run(...args)
    expect(result).toBe(2)
    expect(errors).toContain(reason)
    expect(errors).toContain('--help')
  })

  it('says when the port is taken', async () => {
    const first = await runCli(['--port', '0'], { log: () => {}, error: () => {} })
    if (typeof first === 'number') throw new Error('The sandbox did not start.')
    const { result, errors } = await run('--port', String(first.port))
    await first.close()
    expect(result).toBe(1)
    expect(errors).toContain(`cannot listen on port ${first.port}`)
  })
})
