import { describe, expect, it } from 'vitest'
import { runCli } from './runCli.js'

async function run(...args: string[]) {
  const [lines, errors]: string[][] = [[], []]
  const result = await runCli(args, { log: (line) => lines!.push(line), error: (line) => errors!.push(line) })
  if (typeof result !== 'number') await result.close()
  return { result, out: lines!.join('\n'), errors: errors!.join('\n') }
}

describe('weavr-sandbox', () => {
  it('prints two lines: where the API is, and what `SecureProvider` takes as its environment', async () => {
    const { result, out, errors } = await run(
      '--port',
      '0',
      '--api-key',
      'mine',
      '--seed',
      'empty',
      '--lifetime',
      '60',
      '--rate-limits',
    )
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/multi\nhttp:\/\/127\.0\.0\.1:\d+$/)
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
    [['--webhooks', 'localhost:3000'], 'not to "localhost:3000"'],
    [['--colour'], "Unknown option '--colour'"],
  ])('refuses %j', async (args, reason) => {
    const { result, errors } = await run(...args)
    expect(result).toBe(2)
    expect(errors).toContain(reason)
    expect(errors).toContain('--help')
  })

  it('says in two lines which port is taken, and what to do', async () => {
    const first = await runCli(['--port', '0'], { log: () => {}, error: () => {} })
    if (typeof first === 'number') throw new Error('The sandbox did not start.')
    const [api, secure] = [String(first.port), new URL(first.secureUrl).port]
    const tries = [
      await run('--port', api, '--secure-port', '0'),
      await run('--port', '0', '--secure-port', secure),
      await run('--port', api, '--secure-port', secure),
    ]
    await first.close()
    expect(tries.map(({ result, out }) => [result, out])).toEqual([
      [1, ''],
      [1, ''],
      [1, ''],
    ])
    const say = (port: string, what: string, option: string) =>
      `The sandbox cannot listen: port ${port}, for ${what}, is taken.\nChoose another one with ${option}; --port 0 takes two that are free.`
    expect(tries.map(({ errors }) => errors)).toEqual([
      say(api, 'the API', '--port'),
      say(secure, 'the secure UI', '--secure-port'),
      say(secure, 'the secure UI', '--secure-port'),
    ])
  })

  it('says what else is in the way', async () => {
    const { result, errors } = await run('--host', '192.0.2.1', '--port', '0')
    expect(result).toBe(1)
    expect(errors).toContain('The sandbox cannot listen: listen EADDRNOTAVAIL')
  })
})
