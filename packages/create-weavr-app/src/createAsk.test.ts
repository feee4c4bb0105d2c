import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { createAsk } from './createAsk.js'

function openTerminal() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  return { input, output, ask: createAsk({ input, output }) }
}

it('shows the question, and takes a line for the answer', async () => {
  const { input, output, ask } = openTerminal()
  const first = ask('Which folder? ')
  expect(String(output.read())).toBe('Which folder? ')
  input.write('  my-app \n')
  expect(await first).toBe('my-app')
  const second = ask('Made with what? ')
  input.write('2\n')
  expect(await second).toBe('2')
})

it('rejects where nothing more will be typed', async () => {
  const { input, ask } = openTerminal()
  const answer = ask('Which folder? ')
  input.end()
  await expect(answer).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
})
