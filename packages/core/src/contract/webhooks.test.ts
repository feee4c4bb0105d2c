import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { webhookContract, webhookEvents } from '../exports/contract.js'

const folder = new URL('../../contract/webhooks/', import.meta.url)
const files = readdirSync(folder)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

describe('the webhooks', () => {
  it('are all that the files have, each once', () => {
    const written = files.flatMap((name) =>
      [...read(name).matchAll(/^ {2}(\/[^:]+):/gm)].map(([, path]) => path),
    )
    const paths = webhookEvents.map(({ path }) => path)
    expect(paths.toSorted()).toEqual(written.sort())
    expect(paths.toSorted()).toEqual(Object.keys(webhookContract.webhooks).sort())
    expect(new Set(webhookEvents.map(({ operationId }) => operationId)).size).toBe(32)
  })

  it('say in a line what has happened', () => {
    expect(webhookEvents.filter(({ summary }) => !/^[A-Z][^.]{3,80}$/.test(summary))).toEqual([])
  })

  // A second component of the same name and kind would have been renamed.
  it('use every component that a file declares, under its own name', () => {
    const declared = files.flatMap((name) =>
      [...read(name).matchAll(/^ {4}([A-Z]\w+):/gm)].map(([, component]) => component),
    )
    const used = new Set(Object.values(webhookContract.components).flatMap((part) => Object.keys(part)))
    expect(declared.filter((name = '') => !used.has(name))).toEqual([])
    expect([...used].filter((name) => /-\d+$|_\d+$/.test(name))).toEqual([])
  })

  it('are signed, but for the end of a bulk', () => {
    const unsigned = webhookEvents.filter(
      ({ path }) => !JSON.stringify(webhookContract.webhooks[path]?.post.parameters).includes('SignatureV2'),
    )
    expect(unsigned.map(({ operationId }) => operationId)).toEqual(['bulk_process_end'])
  })
})
