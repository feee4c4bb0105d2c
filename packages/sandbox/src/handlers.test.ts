import { readdirSync } from 'node:fs'
import { contractOperations } from '@weavr-kit/core/contract'
import { describe, expect, it } from 'vitest'
import { handlers, handlersByFile } from './handlers.js'

describe('handlers', () => {
  it('are named as the operations of the contract', () => {
    const operations = contractOperations.map(({ operationId }) => operationId)
    expect(Object.keys(handlers).filter((name) => !operations.includes(name))).toEqual([])
  })

  it('are there for every operation of the contract', () => {
    const missing = contractOperations
      .map(({ operationId }) => operationId)
      .filter((name) => !Object.hasOwn(handlers, name))
    expect(missing, 'Operations that no …Handlers.ts does').toEqual([])
  })

  it('are one for each operation', () => {
    const names = handlersByFile.flatMap((file) => Object.keys(file))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('live in folders named as the files of the contract', () => {
    const resources = new Set(contractOperations.map(({ resource }) => resource))
    const folders = readdirSync(new URL('./api/', import.meta.url), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    expect(folders.map(({ name }) => name).filter((name) => !resources.has(name))).toEqual([])
  })
})
